import "server-only";
import type { Reader } from "../store";
import { prepared } from "./prepared";
import { type AskedWord, anyOf, wordQuery } from "./search";

/** How a word is found in a document, from the surest way to the least: which columns, and by which of its tokens. */
const columnsOf = {
  name: { columns: "title_f name_f", by: "forms" },
  nameStem: { columns: "title_s", by: "stems" },
  nameSkeleton: { columns: "name_k", by: "skeleton" },
  summary: { columns: "summary_f", by: "forms" },
  summaryStem: { columns: "summary_s", by: "stems" },
  text: { columns: "body_f claim_f", by: "forms" },
  textStem: { columns: "body_s claim_s", by: "stems" },
} as const;
export type Tier = keyof typeof columnsOf;
const tiers = Object.keys(columnsOf) as Tier[];

function tierQuery(word: AskedWord, tier: Tier): string | undefined {
  const { columns, by } = columnsOf[tier];
  const words = by === "skeleton" ? (word.skeleton ? [word.skeleton] : []) : word[by];
  return words.length > 0 ? `{${columns}}: ${anyOf(words)}` : undefined;
}

/**
 * The surest way in which each of these documents, given in the order of their numbers, has the word; documents without it are not in
 * the map. Of a document that was found in its name nobody asks any more whether the word is in its text too, which takes the engine
 * longest: where every document is known to have the word, the search ends with the last one found; `mayLack` says that some may not
 * have it at all.
 */
export async function findTiers(
  reader: Reader,
  word: AskedWord,
  documents: readonly number[],
  { mayLack }: { mayLack: boolean },
): Promise<Map<number, Tier>> {
  const found = new Map<number, Tier>();
  let open = mayLack ? amongThese(reader, wordQuery(word, "everywhere"), documents) : documents;
  for (const tier of tiers) {
    const match = open.length > 0 ? tierQuery(word, tier) : undefined;
    if (match === undefined) continue;
    const here = amongThese(reader, match, open);
    for (const id of here) found.set(id, tier);
    if (here.length > 0) open = open.filter((id) => !found.has(id));
  }
  return found;
}

/** Between documents further apart than this the engine is asked anew, rather than led through all that lie between. */
const worthSkipping = 250;

/**
 * Which of these documents answer. Ranges keep the engine from walking through every document that has a common word; the engine
 * heeds them only as integers, and numbers of the language arrive as fractions.
 */
function amongThese(reader: Reader, match: string, documents: readonly number[]): number[] {
  const inRange = prepared(
    reader,
    "select rowid from search where search match ? and rowid between cast(? as integer) and cast(? as integer) order by rowid",
  ).pluck();
  const wanted = new Set(documents);
  const found: number[] = [];
  let from = 0;
  for (let at = 0; at < documents.length; at++) {
    const [here, next] = [documents[at] ?? 0, documents[at + 1] ?? Number.POSITIVE_INFINITY];
    if (next - here < worthSkipping) continue;
    for (const id of inRange.all(match, documents[from], here) as number[]) if (wanted.has(id)) found.push(id);
    from = at + 1;
  }
  return found;
}
