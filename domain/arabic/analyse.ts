import { fold } from "./fold";
import { monthTermAt } from "./month-terms";
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
/** Nobody writes such words; of garbage that fills a page only the beginning is looked at. */
const sane = 512;

const plain = (word: string) =>
  Array.from(fold(word).replace(/'s$/, "").replace(/'/g, "").matchAll(onlyWords), ([part]) => part.slice(0, longest));

/** What search knows of a word by itself, whatever stands around it. */
function wordTerms(word: string, names: ReadonlySet<string>): readonly Term[] {
  if (isStopWord(word)) return [];
  const parts = plain(word);
  const [only] = parts;
  if (parts.length === 1 && only) return [{ folded: only, stem: plain(stem(word, names)).join("") || only }];
  return parts.map((part) => ({ folded: part, stem: stem(part, names) }));
}

/** Texts repeat their words: what was found out once is kept, short words only and so many, so that no text fills the memory. */
const known = new Map<string, readonly Term[]>();
function knownTerms(word: string): readonly Term[] {
  const before = known.get(word);
  if (before) return before;
  const found = wordTerms(word, protectedNames);
  if (word.length <= 24 && known.size < 20_000) known.set(word, found);
  return found;
}

/** The words of a text that search looks at, stop words left out, a month by whatever name as one. `names` as in `stem`. */
export function terms(text: string, names: ReadonlySet<string> = protectedNames, isAsked = false): PlacedTerm[] {
  const words = tokens(text);
  const found: PlacedTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const { start, end } = word;
    const month = monthTermAt(text, words, at, isAsked);
    if (month) {
      at += month.length - 1;
      found.push({ folded: month.folded, stem: month.month, start, end: words[at]?.end ?? end });
      continue;
    }
    const own = word.text.slice(0, sane);
    const some = names === protectedNames ? knownTerms(own) : wordTerms(own, names);
    for (const term of some) found.push({ ...term, start, end });
  }
  return found;
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
  const once = new Map(terms(text, names, true).map((term) => [term.folded, { folded: term.folded, stem: term.stem }]));
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
