import "server-only";
import { type AskedWord, type DocumentFilter, findDocuments, type SearchPlace } from "../dialect/search";
import type { Reader } from "../store";
import type { Question } from "./ask";

/** Of a common word the best places come first, so that it does not crowd them out: where to look, and how many to take from there. */
const rounds: readonly (readonly [place: SearchPlace, limit: number])[] = [
  ["names", 200],
  ["summaries", 300],
];
const atMost = 500;
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
    return { some, isAll: some.length < limit };
  };
  const add = ({ some }: { some: readonly number[] }) => {
    for (const id of some) found.add(id);
  };
  if (whole) add(await look([whole], "names", fewOfEach));
  for (const asked of any ? words.map((word) => [word]) : [words]) {
    const everywhere = await look(asked, "everywhere", any ? fewOfEach : atMost);
    let isAll = true;
    for (const [place, limit] of everywhere.isAll ? [] : rounds) {
      if (!isAll) break;
      const here = await look(asked, place, any ? fewOfEach : limit);
      add(here);
      isAll = here.isAll;
    }
    if (isAll) add(everywhere);
  }
  return [...found];
}
