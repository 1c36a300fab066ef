import { countWords, plainText } from "../markup/plain-text";
import { locales } from "../text";
import { canonicalJson } from "./canonical";
import type { PageContent } from "./content";

/** How much a revision changed, in words a reader understands: words of text that came and went, and claims that differ. */
export function changeSize(
  before: PageContent | undefined,
  after: PageContent,
): { wordsAdded: number; wordsRemoved: number; claimsChanged: number } {
  const [old, now] = [wordCounts(before, after), wordCounts(after, before)];
  const claims = new Map(before?.claims.map((claim) => [claim.id, canonicalJson(claim)]));
  const changed = after.claims.filter((claim) => claims.get(claim.id) !== canonicalJson(claim)).length;
  const kept = new Set(after.claims.map((claim) => claim.id));
  const dropped = [...claims.keys()].filter((id) => !kept.has(id)).length;
  return { wordsAdded: surplus(now, old), wordsRemoved: surplus(old, now), claimsChanged: changed + dropped };
}

/** The words of the lines that the other content does not have just so: a line that stayed would add the same to both sides. */
function wordCounts(content: PageContent | undefined, other: PageContent | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const word of text.split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const lang of locales) {
    for (const what of ["titles", "summary"] as const) {
      const text = content?.[what][lang];
      if (text && text !== other?.[what][lang]) count(text);
    }
    const [body, before] = [content?.body[lang], other?.body[lang]];
    if (body && body !== before)
      for (const line of newLines(plainText(body), before ? plainText(before) : "")) count(line);
  }
  return counts;
}

/** The lines that one text has and the other has not, or has less often. */
function newLines(text: string, other: string): string[] {
  const there = new Map<string, number>();
  for (const line of other.split("\n")) there.set(line, (there.get(line) ?? 0) + 1);
  return text.split("\n").filter((line) => {
    const left = there.get(line) ?? 0;
    if (left > 0) there.set(line, left - 1);
    return left === 0;
  });
}

/** Words that occur more often on the one side than on the other; what holds no letter and no digit is none. */
function surplus(more: ReadonlyMap<string, number>, less: ReadonlyMap<string, number>): number {
  let words = 0;
  for (const [word, count] of more) {
    const difference = count - (less.get(word) ?? 0);
    if (difference > 0 && countWords(word) > 0) words += difference;
  }
  return words;
}
