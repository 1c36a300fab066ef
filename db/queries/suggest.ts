import "server-only";
import { nameKeys, wordKey, wordsOfName } from "@/domain/arabic/name-keys";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { kindNames } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import { nearestWord } from "../search/correct";
import { type IndexedName, type NameIndex, nameIndex, withoutParticles } from "../search/name-index";
import type { Reader } from "../store";
import { listCardsById } from "./cards";

export type Suggestion = {
  readonly ref: PageRef;
  readonly kind: KindName;
  /** The title in the reader's language if there is one. */
  readonly title: string;
  readonly lang: Locale;
  /** The other name that begins so, when the title does not. */
  readonly alias: string | undefined;
};

const longest = 100;
/** Of a letter with which half the names begin, so many are weighed. */
const weighed = 400;
/** In shorter beginnings a slip of the hand could mean anything. */
const slipFrom = 4;
const groups: readonly KindName[] = ["group", "place", "person"];

/**
 * Published pages with a title or alias of which a word begins as the query ends: as it is written, then in another spelling, then
 * with one slip of the hand mended. Names before sentences, beginnings of names before their middles. Any text is a query.
 */
export async function suggestPages(
  store: Reader,
  {
    q,
    locale,
    limit = 8,
    kinds = kindNames,
  }: { q: string; locale: Locale; limit?: number; kinds?: readonly KindName[] },
): Promise<Suggestion[]> {
  const index = await nameIndex(store);
  const words = withoutParticles(wordsOfName(q.slice(0, longest)));
  if (words.length === 0) return [];
  const found = new Map<number, Weighed>();
  const add = (some: readonly Weighed[]) => {
    const isWanted = ({ name }: Weighed) => kinds.includes(name.kind) && !found.has(name.pageId);
    for (const one of best(some.filter(isWanted), limit - found.size)) found.set(one.name.pageId, one);
  };
  add(beginning(words, index));
  if (found.size < limit) add(spelledLike(q.slice(0, longest), index));
  if (found.size === 0) add(mended(words, index));
  return inTheirWords(store, [...found.values()], locale);
}

/** Pages whose names begin as the words of a query do, for a query that nothing answers. */
export async function suggestNearest(
  store: Reader,
  { q, locale, limit = 5 }: { q: string; locale: Locale; limit?: number },
): Promise<Suggestion[]> {
  const index = await nameIndex(store);
  const found = new Map<number, Weighed>();
  for (const word of wordsOfName(q.slice(0, longest)).slice(0, 4)) {
    if (word.length < slipFrom) continue;
    for (let length = word.length; length >= Math.max(3, Math.ceil(word.length * 0.4)); length--) {
      const some = beginning([word.slice(0, length)], index).filter(({ name }) => !found.has(name.pageId));
      for (const one of best(some, limit - found.size)) found.set(one.name.pageId, one);
      if (found.size >= limit) break;
    }
  }
  return inTheirWords(store, [...found.values()], locale);
}

type Weighed = { readonly name: IndexedName; readonly at: number };

/** Names of groups, places and persons first; then by where the beginning stands, titles before aliases, short before long. */
const byWeight = (a: Weighed, b: Weighed) =>
  Number(groups.includes(b.name.kind)) - Number(groups.includes(a.name.kind)) ||
  Math.min(a.at, 1) - Math.min(b.at, 1) ||
  Number(b.name.isTitle) - Number(a.name.isTitle) ||
  a.name.words.length - b.name.words.length ||
  kindNames.indexOf(a.name.kind) - kindNames.indexOf(b.name.kind) ||
  (a.name.folded < b.name.folded ? -1 : a.name.folded > b.name.folded ? 1 : a.name.pageId - b.name.pageId);

/** The first few by weight, a page once: of a word in thousands of names it takes less to keep these than to sort them all. */
function best(some: readonly Weighed[], few: number): Weighed[] {
  const chosen: Weighed[] = [];
  for (const one of some) {
    const last = chosen[few - 1];
    if (last && byWeight(last, one) <= 0) continue;
    const known = chosen.findIndex(({ name }) => name.pageId === one.name.pageId);
    const rival = chosen[known];
    if (rival && byWeight(rival, one) <= 0) continue;
    if (rival) chosen.splice(known, 1);
    const at = chosen.findIndex((other) => byWeight(one, other) < 0);
    chosen.splice(at < 0 ? chosen.length : at, 0, one);
    chosen.length = Math.min(chosen.length, few);
  }
  return chosen;
}

/** Names in which the words stand in this order, the last one begun. */
function beginning(words: readonly string[], index: NameIndex): Weighed[] {
  const [first = "", ...rest] = words;
  if (rest.length > 0) {
    const begun = rest.at(-1) ?? "";
    return index
      .placesOf(first)
      .filter(({ name, at }) =>
        rest.every((word, n) =>
          n === rest.length - 1 ? name.words[at + 1 + n]?.startsWith(begun) : name.words[at + 1 + n] === word,
        ),
      );
  }
  const found: Weighed[] = [];
  const sorted = index.words;
  for (let at = lowerBound(sorted, first); at < sorted.length && found.length < weighed; at++) {
    const word = sorted[at] ?? "";
    if (!word.startsWith(first)) break;
    found.push(...index.placesOf(word).slice(0, weighed));
  }
  return found;
}

/** Names of which the consonants begin so. */
function spelledLike(q: string, index: NameIndex): Weighed[] {
  const keys = [...new Set([...nameKeys(q), wordKey(q)])].filter((key) => key !== undefined);
  const [whole] = keys;
  if (whole === undefined) return [];
  const found: Weighed[] = [];
  for (const names of index.keyed())
    for (const name of names) {
      const at = name.keys.findIndex((key) => key.startsWith(whole));
      if (at >= 0) found.push({ name, at });
    }
  return found;
}

function mended(words: readonly string[], index: NameIndex): Weighed[] {
  const last = words.at(-1) ?? "";
  const better = last.length >= slipFrom ? nearestWord(last, index) : undefined;
  return better ? beginning([...words.slice(0, -1), better], index) : [];
}

async function inTheirWords(store: Reader, found: readonly Weighed[], locale: Locale): Promise<Suggestion[]> {
  const byId = new Map(found.map(({ name }) => [name.pageId, name]));
  const cards = await listCardsById(store, [...byId.keys()]);
  return cards.map(({ pageId, ref, kind, titles, slug }) => {
    const title = textFor(titles, locale);
    const name = byId.get(pageId);
    const isShown = !name || name.text === title?.text || name.isTitle;
    return {
      ref,
      kind,
      title: title?.text ?? slug,
      lang: title?.lang ?? locale,
      alias: isShown ? undefined : name.text,
    };
  });
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
