const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);

/** The whole words that a selection of a text touches: nobody means half a word. Blanks and signs at its ends are left out. */
export function wholeWords(text: string, from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start < end && !isLetter(text[start])) start += 1;
  while (end > start && !isLetter(text[end - 1])) end -= 1;
  if (start === end) return { from, to: from };
  while (isLetter(text[start - 1])) start -= 1;
  while (isLetter(text[end])) end += 1;
  return { from: start, to: end };
}
