import "server-only";
import { terms } from "@/domain/arabic/analyse";
import { oneEditApart } from "@/domain/spelling/one-edit";
import { findDocuments } from "../dialect/search";
import type { Reader } from "../store";
import type { Question } from "./ask";
import type { NameIndex } from "./name-index";

/** In shorter words one slip makes another word. */
const shortest = 4;

/**
 * The query with words that no page has, one slip of the hand away from a word of a title or alias, written like that word; nothing
 * if there is no such word. Of several the most frequent is meant, then one with the same first letter, then the first by its letters.
 */
export async function correctQuery(reader: Reader, question: Question, index: NameIndex): Promise<string | undefined> {
  const meant = new Map<string, string>();
  for (const word of question.words) {
    const { folded } = word;
    if (folded.length < shortest || /\p{N}/u.test(folded) || index.placesOf(folded).length > 0) continue;
    if ((await findDocuments(reader, [word], "everywhere", { limit: 1 })).length > 0) continue;
    const better = nearestWord(folded, index);
    if (better) meant.set(folded, index.textOf(better));
  }
  if (meant.size === 0) return undefined;
  let text = "";
  let at = 0;
  for (const { folded, start, end } of terms(question.text, index.protectedNames, true)) {
    const better = meant.get(folded);
    if (better === undefined || start < at) continue;
    text += question.text.slice(at, start) + better;
    at = end;
  }
  return text + question.text.slice(at);
}

/** The word of a name that was most probably meant. */
export function nearestWord(folded: string, index: NameIndex): string | undefined {
  let best: { word: string; rank: number } | undefined;
  const [first, last] = [folded.charCodeAt(0), folded.charCodeAt(folded.length - 1)];
  for (const word of index.words) {
    if (Math.abs(word.length - folded.length) > 1) continue;
    // One slip leaves the first letter or the last one as it was.
    if (word.charCodeAt(0) !== first && word.charCodeAt(word.length - 1) !== last) continue;
    if (!oneEditApart(word, folded)) continue;
    const rank = index.placesOf(word).length * 2 + (word[0] === folded[0] ? 1 : 0);
    if (!best || rank > best.rank || (rank === best.rank && word < best.word)) best = { word, rank };
  }
  return best?.word;
}
