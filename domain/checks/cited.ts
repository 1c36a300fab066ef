import type { Citation } from "../claims/claim";
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
