import { countWords, plainText } from "../markup/plain-text";
import { canonicalJson } from "./canonical";
import type { PageContent } from "./content";

/** How much a revision changed, in words a reader understands: words of text that came and went, and claims that differ. */
export function changeSize(
  before: PageContent | undefined,
  after: PageContent,
): { wordsAdded: number; wordsRemoved: number; claimsChanged: number } {
  const old = wordCounts(before);
  const now = wordCounts(after);
  const claims = new Map(before?.claims.map((claim) => [claim.id, canonicalJson(claim)]));
  const changed = after.claims.filter((claim) => claims.get(claim.id) !== canonicalJson(claim)).length;
  const kept = new Set(after.claims.map((claim) => claim.id));
  const dropped = [...claims.keys()].filter((id) => !kept.has(id)).length;
  return { wordsAdded: surplus(now, old), wordsRemoved: surplus(old, now), claimsChanged: changed + dropped };
}

function wordCounts(content: PageContent | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  if (!content) return counts;
  const texts = [content.titles, content.summary].flatMap((text) => [text.ar, text.en]);
  const bodies = [content.body.ar, content.body.en].map((body) => (body ? plainText(body) : ""));
  for (const text of [...texts, ...bodies])
    for (const word of text?.split(/\s+/u) ?? [])
      if (countWords(word) > 0) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that occur more often on the one side than on the other. */
function surplus(more: ReadonlyMap<string, number>, less: ReadonlyMap<string, number>): number {
  let words = 0;
  for (const [word, count] of more) words += Math.max(0, count - (less.get(word) ?? 0));
  return words;
}
