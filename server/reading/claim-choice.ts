import "server-only";
import { type PropertyKey, propertyKeys } from "@/domain/claims/registry";
import { kindNamed } from "@/domain/kinds";
import { type KindName, type PageRef, pageRef } from "@/domain/kinds/names";

export type ClaimChoiceView = {
  readonly property: PropertyKey | undefined;
  readonly kind: KindName | undefined;
  readonly source: PageRef | undefined;
  /** The id of the last row of the part before. */
  readonly after: number | undefined;
};

/** The state of the claim table in its address. What does not exist is ignored: a link from elsewhere still shows the table. */
export function readClaimChoice(search: Readonly<Record<string, string | string[] | undefined>>): ClaimChoiceView {
  const one = (name: string) => {
    const value = search[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
  const source = pageRef.safeParse(one("source"));
  const after = Number(one("after"));
  return {
    property: propertyKeys.find((key) => key === one("property")),
    kind: kindNamed(one("kind"))?.name,
    source: source.success && source.data.startsWith("source/") ? source.data : undefined,
    after: Number.isSafeInteger(after) && after > 0 ? after : undefined,
  };
}
