import type { Claim } from "../claims/claim";
import type { KindName } from "../kinds/names";
import { type ContentOf, emptyContent, type PageContent } from "../revisions/content";
import type { Example, Knowledge, KnownParagraph, KnownSource } from "./check";

export { aClaim, onDay } from "../claims/examples";

/** An invented page with these claims, proposed as a new page. */
export const withClaims = (...claims: Claim[]): Example => ({ proposed: aPage("event", { claims }) });

/** An invented page of a kind; everything not given is empty. */
export function aPage<K extends KindName>(kind: K, given: Partial<ContentOf<K>> = {}): PageContent {
  return { ...emptyContent(kind), titles: { ar: "عنوان مخترع", en: "Invented title" }, ...given } as PageContent;
}

const hash = (n: number) => String(n % 10).repeat(64);

/** Knowledge of the invented daily, whose paragraphs have these texts, from paragraph 1 on. */
export function theDaily(
  texts: readonly (string | Partial<KnownParagraph>)[],
  facts: Partial<KnownSource> = {},
): Partial<Knowledge> {
  const paragraphs = texts.map((given, index): KnownParagraph => {
    const known = typeof given === "string" ? { text: given } : given;
    return { n: index + 1, kind: "body", sha256: hash(index + 1), ...known };
  });
  return { sources: { "source/invented-daily": { reliability: "F", paragraphs, ...facts } } };
}

/** The same example with something known beside the proposal. */
export const knowing = (example: Example, ...knowledge: Partial<Knowledge>[]): Example => ({
  ...example,
  knowledge: Object.assign({}, example.knowledge, ...knowledge),
});

/** The same example as a change of published content. */
export const changing = (base: PageContent, proposed: PageContent): Example => ({ base, proposed });
