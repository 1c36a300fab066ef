import type { SourceType } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";

/** A thing in the words of schema.org. What is not known of it is left out. */
export type Node = { readonly [property: string]: string | number | Node | readonly (string | Node)[] | undefined };

/** What every description needs around a page: how things are called and where they stand. */
export type Around = {
  /** The absolute address of a page. */
  readonly addressOf: (ref: PageRef) => string;
  /** What a page is called for this reader; nothing where nobody has written it. */
  readonly nameOf: (ref: PageRef) => string | undefined;
  readonly sourceType: (ref: PageRef) => SourceType | undefined;
};

/** A page of the wiki named as a thing of some type. */
export const named = (type: string, ref: PageRef, { addressOf, nameOf }: Around): Node => ({
  "@type": type,
  "@id": addressOf(ref),
  name: nameOf(ref),
});

/** A list that says nothing is left out. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** A description as it stands in a page: no `<`, so that nothing in it can close the element around it. */
export const printNode = (node: Node): string => JSON.stringify(node).replaceAll("<", "\\u003c");
