import { fold } from "./fold";
import { protectedNames } from "./protected-names";
import { stem } from "./stem";
import { isStopWord } from "./stop-words";
import { tokens } from "./tokens";

/** One searched word: how it is written, folded, and the stem under which its forms meet. */
export type Term = { readonly folded: string; readonly stem: string };
/** A word of a text with what search knows of it and its place (UTF-16 offsets). */
export type PlacedTerm = Term & { readonly start: number; readonly end: number };
/** The two columns of the index, as lists of words of letters and digits only; word i of one belongs to word i of the other. */
export type Analysis = { readonly folded: string[]; readonly stems: string[] };

/** FTS5 cuts at anything else, so nothing else may be left in a word; and a longer word is cut, not refused. */
const onlyWords = /[\p{L}\p{N}]+/gu;
const longest = 64;

const plain = (word: string) =>
  Array.from(fold(word).replace(/'s$/, "").replace(/'/g, "").matchAll(onlyWords), ([part]) => part.slice(0, longest));

/** The words of a text that search looks at, stop words left out. `names` as in `stem`. */
export function terms(text: string, names: ReadonlySet<string> = protectedNames): PlacedTerm[] {
  return tokens(text)
    .filter((token) => !isStopWord(token.text))
    .flatMap(({ text: word, start, end }) => {
      const parts = plain(word);
      const [only] = parts;
      if (parts.length === 1 && only)
        return [{ folded: only, stem: plain(stem(word, names)).join("") || only, start, end }];
      return parts.map((part) => ({ folded: part, stem: stem(part, names), start, end }));
    });
}

/** What the index stores of a text: columns `f` (folded) and `s` (stems), each joined by blanks. Same text, same lists. */
export function analyseDocument(text: string, names: ReadonlySet<string> = protectedNames): Analysis {
  const found = terms(text, names);
  return { folded: found.map((term) => term.folded), stems: found.map((term) => term.stem) };
}

/** What a reader asks for: each word once, in the order asked. A query of stop words alone asks for nothing. */
export function analyseQuery(
  text: string,
  names: ReadonlySet<string> = protectedNames,
): Analysis & { readonly terms: Term[] } {
  const once = new Map(terms(text, names).map((term) => [term.folded, { folded: term.folded, stem: term.stem }]));
  const asked = [...once.values()];
  return { terms: asked, folded: asked.map((term) => term.folded), stems: asked.map((term) => term.stem) };
}

/** Where a text answers a query, for highlighting on the original letters: words whose folded form or stem was asked for. */
export function matchSpans(
  text: string,
  asked: readonly Term[],
  names: ReadonlySet<string> = protectedNames,
): { start: number; end: number }[] {
  const folded = new Set(asked.map((term) => term.folded));
  const stems = new Set(asked.map((term) => term.stem));
  return terms(text, names)
    .filter((term) => folded.has(term.folded) || stems.has(term.stem))
    .map(({ start, end }) => ({ start, end }));
}
