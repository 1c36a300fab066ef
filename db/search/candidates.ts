import "server-only";
import { type AskedWord, type DocumentFilter, findDocuments, type SearchPlace } from "../dialect/search";
import type { Reader } from "../store";
import type { Question } from "./ask";

/** Where to look, and how many documents to take from there: the best places first, so that a common word does not crowd them out. */
const rounds: readonly (readonly [place: SearchPlace, limit: number])[] = [
  ["names", 200],
  ["summaries", 300],
  ["everywhere", 500],
];
const fewOfEach = 100;

/** Documents that have all words, or any of them: few enough to be ranked, whatever was asked. */
export async function listCandidates(
  reader: Reader,
  { words, whole }: Question,
  { any, filter }: { any: boolean; filter: DocumentFilter },
): Promise<number[]> {
  const found = new Set<number>();
  const look = async (asked: readonly AskedWord[], place: SearchPlace, limit: number) => {
    const some = await findDocuments(reader, asked, place, { filter, limit });
    for (const id of some) found.add(id);
    return some.length < limit;
  };
  if (whole) await look([whole], "names", fewOfEach);
  for (const asked of any ? words.map((word) => [word]) : [words])
    for (const [place, limit] of rounds) if (!(await look(asked, place, any ? fewOfEach : limit))) break;
  return [...found];
}
