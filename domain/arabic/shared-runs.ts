import { fold } from "./fold";
import { tokens } from "./tokens";

/** From this many words in a row on, a text copies (data model, section 11, long-copy). */
export const copiedRun = 8;

/** A run of words that stands in both texts; `start` and `end` are UTF-16 offsets in the text that was asked about. */
export type SharedRun = { readonly start: number; readonly end: number; readonly words: number };

/** A text prepared for being compared with many others: its runs of `length` folded words. */
export type Runs = { readonly length: number; readonly grams: ReadonlySet<string> };

const wordsOf = (text: string) =>
  tokens(text).map((token) => ({ ...token, text: fold(token.text).replace(/[^\p{L}\p{N}]+/gu, "") }));
const gram = (words: readonly { text: string }[], at: number, length: number) =>
  words
    .slice(at, at + length)
    .map((word) => word.text)
    .join(" ");

/** The runs of a text, to be compared with `sharedRunsWith`. */
export function runsOf(text: string, length: number = copiedRun): Runs {
  const words = wordsOf(text);
  const grams = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) grams.add(gram(words, at, length));
  return { length, grams };
}

/**
 * The longest runs of `runs.length` or more consecutive words of `text` that stand in the other text too; spelling, marks and signs
 * do not hide a copy. Runs that touch or overlap are one.
 */
export function sharedRunsWith(text: string, runs: Runs): SharedRun[] {
  const words = wordsOf(text);
  const found: { first: number; last: number }[] = [];
  for (let at = 0; at + runs.length <= words.length; at++) {
    if (!runs.grams.has(gram(words, at, runs.length))) continue;
    const before = found.at(-1);
    const last = at + runs.length - 1;
    if (before && at <= before.last + 1) before.last = last;
    else found.push({ first: at, last });
  }
  return found.map(({ first, last }) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    words: last - first + 1,
  }));
}

/** The runs of `length` or more words that two texts share, by their place in the first one. */
export const sharedRuns = (text: string, other: string, length: number = copiedRun): SharedRun[] =>
  sharedRunsWith(text, runsOf(other, length));
