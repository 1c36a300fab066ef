import "server-only";
import { type AskedWord, type DocumentFilter, findDocuments, type SearchPlace } from "../dialect/search";
import type { Reader } from "../store";
import type { Question } from "./ask";

/** Of a common word the best places come first, so that it does not crowd them out: where to look, and how much of all to take there. */
const rounds: readonly (readonly [place: SearchPlace, share: number])[] = [
  ["names", 0.4],
  ["summaries", 0.6],
];
/** Every document is ranked by every word, so the more words were asked, the fewer documents of a word that is everywhere. */
const atMost = 500;
const atLeast = 120;
/** Where some of the words are enough, for each of them. */
const fewOfEach = 100;
const fewestOfEach = 24;

/** Documents that have all words, or any of them, in the order of their numbers: few enough to be ranked, whatever was asked. */
export async function listCandidates(
  reader: Reader,
  { words, whole }: Question,
  { any, filter }: { any: boolean; filter: DocumentFilter },
): Promise<number[]> {
  const found = new Set<number>();
  const enough = any
    ? Math.max(fewestOfEach, Math.round((2 * fewOfEach) / Math.max(2, words.length)))
    : Math.max(atLeast, Math.round(atMost / Math.max(1, words.length)));
  const look = async (asked: readonly AskedWord[], place: SearchPlace, limit: number) => {
    const some = await findDocuments(reader, asked, place, { filter, limit });
    return { some, isAll: some.length < limit };
  };
  const add = ({ some }: { some: readonly number[] }) => {
    for (const id of some) found.add(id);
  };
  if (whole) add(await look([whole], "names", fewOfEach));
  for (const asked of any ? words.map((word) => [word]) : [words]) {
    const everywhere = await look(asked, "everywhere", enough);
    let isAll = true;
    for (const [place, share] of everywhere.isAll ? [] : rounds) {
      if (!isAll) break;
      const here = await look(asked, place, any ? enough : Math.round(enough * share));
      add(here);
      isAll = here.isAll;
    }
    if (isAll) add(everywhere);
  }
  return [...found].sort((a, b) => a - b);
}
