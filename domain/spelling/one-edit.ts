/**
 * Whether two different words are one slip of the hand apart: a letter too many, too few or another one, or two neighbours exchanged.
 * UTF-16 units are compared; folded words hold one a letter.
 */
export function oneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneEditApart(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1);
  const isExchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return a.slice(start + 1) === b.slice(start + 1) || (isExchanged && a.slice(start + 2) === b.slice(start + 2));
}
