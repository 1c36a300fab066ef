/** A wikilink, citation, figure or footnote mark as typed: never cut in two, so that no merge can make half of one. */
const mark = String.raw`\[\[[^[\]\n]{1,300}\]\]|\[[@^][^[\]\n]{1,300}\]|\{\{[^{}\n]{1,90}\}\}`;
const number = String.raw`\p{N}+(?:[.,٫٬:/–-]\p{N}+)*`;
const word = String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d\u0640]+`;
const token = new RegExp(`(?:${mark}|${number}(?![\\p{L}\\p{M}])|${word})\\s*|\\s+|[^\\s]`, "gu");

/**
 * The tokens of a difference: a word with its marks and the blanks behind it, a number, one of our marks, one sign, or blanks.
 * Joined they are the text again.
 */
export const diffTokens = (text: string): string[] => text.match(token) ?? [];

const piece = new RegExp(
  [
    String.raw`\n[ \t\n]*\n|\n`,
    mark,
    // The end of a sentence, with closing quotes and the citations that belong to it, when more of the line follows.
    String.raw`[.!?؟۔…]+["'”’»)\]*_]{0,8}(?: ?\[[@^][^[\]\n]{1,300}\]){0,20}[ \t]+(?![ \t\n]|$)`,
    // A run of stops inside a line is one piece: taken one by one, a long run would cost its square.
    String.raw`[.!?؟۔…]+|[^\n.!?؟۔…[{]+|[\s\S]`,
  ].join("|"),
  "gu",
);

/** What stands before a full stop that does not end a sentence: single letters («د. أحمد», "U.S."), usual short forms, list numbers. */
const shortForm =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*|mr|mrs|ms|dr|prof|gen|col|maj|lt|capt|sgt|brig|st|no|vs|cf|approx|inc|ltd|co|jr|sr)$|^\s*\p{N}+$/iu;

/**
 * The sentences of a text in Arabic or English, each with the blanks or line breaks behind it; a line break always ends one.
 * Joined they are the text again.
 */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const { 0: part, index } of text.matchAll(piece)) {
    const isStop = /^[.!?؟۔…]/.test(part) && /[ \t]$/.test(part);
    const isShort = () => /^\.[ \t]/.test(part) && shortForm.test(text.slice(Math.max(start, index - 16), index));
    if (!part.startsWith("\n") && !(isStop && !isShort())) continue;
    const end = index + part.length;
    found.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}
