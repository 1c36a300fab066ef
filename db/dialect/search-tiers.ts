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
 * The surest way in which each of these documents has the word; documents without it are not in the map. Of a document that was
 * found in its name nobody asks any more whether the word is in its text too, which takes the engine longest: where every document
 * is known to have the word, the search ends with the last one found; `mayLack` says that some may not have it at all.
 */
export async function findTiers(
  reader: Reader,
  word: AskedWord,
  documents: readonly number[],
  { mayLack }: { mayLack: boolean },
): Promise<Map<number, Tier>> {
  const found = new Map<number, Tier>();
  let open: ReadonlySet<number> = new Set(documents);
  if (mayLack) open = new Set(amongThese(reader, wordQuery(word, "everywhere"), open));
  for (const tier of tiers) {
    const match = open.size > 0 ? tierQuery(word, tier) : undefined;
    if (match === undefined) continue;
    const here = amongThese(reader, match, open);
    for (const id of here) found.set(id, tier);
    if (here.length > 0) open = new Set([...open].filter((id) => !found.has(id)));
  }
  return found;
}

/** Which of these documents answer. The range keeps the engine from walking through every document that has a common word. */
function amongThese(reader: Reader, match: string, documents: ReadonlySet<number>): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const id of documents) {
    least = Math.min(least, id);
    most = Math.max(most, id);
  }
  if (least > most) return [];
  const inRange = prepared(reader, "select rowid from search where search match ? and rowid between ? and ?");
  const ids = inRange.pluck().all(match, least, most) as number[];
  return ids.filter((id) => documents.has(id));
}
