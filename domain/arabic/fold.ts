import { clean, cleanSegment, segmentPattern } from "./clean";
import { latinDigits } from "./digits";

/** A folded text that remembers where each of its characters stood in the original (UTF-16 offsets). */
export type Folded = {
  readonly text: string;
  /** `offsets[i]`: where the letter behind folded character i begins; one more entry at the end: the length of the original. */
  readonly offsets: Uint32Array;
  /** `ends[i]`: where the letter behind folded character i ends, its marks included. */
  readonly ends: Uint32Array;
};

const foldLetters = (cleaned: string) => latinDigits(cleaned).replace(/ة/g, "ه").replace(/ى/g, "ي");

/** The text as search and comparison see it: clean, then ة as ه, ى as ي and digits as 0 to 9. Folding twice changes nothing. */
export const fold = (text: string): string => foldLetters(clean(text));

/** `fold`, with the way back: matches on the folded text can be shown on the original one. */
export function foldWithOffsets(text: string): Folded {
  const parts: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(segmentPattern)) {
    const folded = foldLetters(cleanSegment(match[0]));
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      offsets.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  offsets.push(text.length);
  return { text: parts.join(""), offsets: Uint32Array.from(offsets), ends: Uint32Array.from(ends) };
}

/** The span of the original text behind the folded characters `start` up to, but not including, `end`. */
export function originalSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.offsets[start] ?? folded.offsets[folded.text.length] ?? 0;
  return { start: from, end: end > start ? (folded.ends[end - 1] ?? from) : from };
}
