import { countWords, plainText } from "../markup/plain-text";
import { locales } from "../text";
import { canonicalJson } from "./canonical";
import type { PageContent } from "./content";

/** How much a revision changed, in words a reader understands: words of text that came and went, and claims that differ. */
export function changeSize(
  before: PageContent | undefined,
  after: PageContent,
): { wordsAdded: number; wordsRemoved: number; claimsChanged: number } {
  // A text that stayed adds the same words to both sides, and most texts stay.
  const old = wordCounts(before, after);
  const now = wordCounts(after, before);
  const claims = new Map(before?.claims.map((claim) => [claim.id, canonicalJson(claim)]));
  const changed = after.claims.filter((claim) => claims.get(claim.id) !== canonicalJson(claim)).length;
  const kept = new Set(after.claims.map((claim) => claim.id));
  const dropped = [...claims.keys()].filter((id) => !kept.has(id)).length;
  return { wordsAdded: surplus(now, old), wordsRemoved: surplus(old, now), claimsChanged: changed + dropped };
}

/** The words of the texts that the other content does not have just so. */
function wordCounts(content: PageContent | undefined, other: PageContent | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const word of text.split(/\s+/u)) if (countWords(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const lang of locales) {
    for (const what of ["titles", "summary"] as const) {
      const text = content?.[what][lang];
      if (text && text !== other?.[what][lang]) count(text);
    }
    const body = content?.body[lang];
    if (body && body !== other?.body[lang]) count(plainText(body));
  }
  return counts;
}

/** Words that occur more often on the one side than on the other. */
function surplus(more: ReadonlyMap<string, number>, less: ReadonlyMap<string, number>): number {
  let words = 0;
  for (const [word, count] of more) words += Math.max(0, count - (less.get(word) ?? 0));
  return words;
}
