import type { Citation } from "../claims/claim";
import type { PageRef } from "../kinds/names";
import { citationsIn } from "../markup/marks-in";
import type { PageContent } from "../revisions/content";
import { locales } from "../text";
import type { Knowledge, KnownParagraph } from "./check";

/** The numbers that a citation names, its range included. */
export const numbersOf = ({ paragraph, paragraphTo }: Pick<Citation, "paragraph" | "paragraphTo">): number[] =>
  Array.from({ length: Math.max(1, (paragraphTo ?? paragraph) - paragraph + 1) }, (_, index) => paragraph + index);

/** The known paragraphs that a citation names. */
export function paragraphsOf(
  citation: Pick<Citation, "source" | "paragraph" | "paragraphTo">,
  knowledge: Knowledge,
): KnownParagraph[] {
  const numbers = new Set(numbersOf(citation));
  return knowledge.sources[citation.source]?.paragraphs.filter(({ n }) => numbers.has(n)) ?? [];
}

/** The text of everything that these citations name; undefined as soon as one paragraph's text is not attached. */
export function citedText(citations: readonly Citation[], knowledge: Knowledge): string | undefined {
  const texts = citations.flatMap((citation) => {
    const paragraphs = paragraphsOf(citation, knowledge);
    return paragraphs.length < numbersOf(citation).length ? [undefined] : paragraphs.map(({ text }) => text);
  });
  return texts.length === 0 || texts.some((text) => text === undefined) ? undefined : texts.join("\n");
}

/** Every source that a page cites, by its claims or in its bodies: what the checks need to know of. */
export const sourcesCitedBy = (content: PageContent): PageRef[] => [
  ...new Set([
    ...content.claims.flatMap((claim) => claim.citations.map(({ source }) => source)),
    ...locales.flatMap((locale) =>
      citationsIn(content.body[locale] ?? "").map(({ source }) => `source/${source}` as const),
    ),
  ]),
];
