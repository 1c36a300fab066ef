/** A word of a text with its place in it (UTF-16 offsets); `text` is as written. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

const inside = "[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]";
const arabic = `(?=\\p{L})(?:\\p{Script=Arabic}|\\u0640)[\\p{M}\\u0640]*`;
const other = `(?!\\p{Script=Arabic}|\\u0640)\\p{L}\\p{M}*`;
const number = "\\p{N}";
const apostrophe = "['’ʼ‘](?=[\\p{L}])";

/**
 * Arabic words, numbers, and words of other scripts (with digits and inner apostrophes: F16, Jama'at). Arabic letters and digits that
 * touch are two words; a zero-width sign inside a word does not cut it, a tatweel alone is no word.
 */
const word = new RegExp(
  `(?!\\u0640)${arabic}(?:(?:${inside}+(?=[\\p{L}\\p{M}]))?${arabic})*` +
    `|${other}(?:(?:${inside}+(?=[\\p{L}\\p{M}])|${apostrophe})?(?:${other}|${number}))*` +
    `|${number}+`,
  "gu",
);

/** The words of a text in their order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
