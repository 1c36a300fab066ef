import { sentences } from "./tokens";

/** The text of one revision; undefined where it is withheld. */
export type Wording = { readonly number: number; readonly text: string | undefined };

/** Neighbouring sentences that have stood as they are since the same revision. */
export type BlamedPassage = { readonly text: string; readonly since: number };

/**
 * Which revision gave each sentence of the newest text its present wording. Revisions come newest first; a sentence goes
 * as far back as every revision in between has it word for word, wherever in the text it stood.
 */
export function blame(revisions: readonly Wording[]): BlamedPassage[] {
  const [newest, ...older] = revisions;
  if (!newest?.text) return [];
  const before = older.map(({ number, text }) => ({
    number,
    has: text === undefined ? undefined : new Set(sentences(text).map(plain)),
  }));
  const passages: { text: string; since: number }[] = [];
  for (const sentence of sentences(newest.text)) {
    let since = newest.number;
    for (const { number, has } of before) {
      if (has && !has.has(plain(sentence))) break;
      since = number;
    }
    const last = passages.at(-1);
    if (last && (last.since === since || plain(sentence) === "")) last.text += sentence;
    else passages.push({ text: sentence, since });
  }
  return passages;
}

const plain = (sentence: string) => sentence.trim().replace(/\s+/g, " ");
