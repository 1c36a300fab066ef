import "server-only";
import { nameKeys, wordsOfFolded, wordsOfName } from "@/domain/arabic/name-keys";
import { protectedNames, protectedWords } from "@/domain/arabic/protected-names";
import { tokens } from "@/domain/arabic/tokens";
import { initialsOf } from "@/domain/spelling/initials";
import { listNames, type NameRow, newestPublication, newestSuppression, pagesPublishedSince } from "../queries/names";
import type { Reader } from "../store";
import { hasNames } from "./documents";

/** A title or alias of a published page. */
export type IndexedName = NameRow & {
  /** Folded, particles between them left out. */
  readonly words: readonly string[];
  /** Skeletons of the whole and of its words; none for sentences. */
  readonly keys: readonly string[];
};
/** One word of a name. */
export type NamePlace = { readonly name: IndexedName; readonly at: number };

/** The titles and aliases of all published pages, by page, by word and by what they are as a whole. */
export class NameIndex {
  readonly #byPage = new Map<number, IndexedName[]>();
  readonly #keyed = new Map<number, IndexedName[]>();
  readonly #byWord = new Map<string, NamePlace[]>();
  readonly #byWhole = new Map<string, IndexedName[]>();
  readonly #protected = new Set(protectedNames);
  readonly #protectedCounts = new Map<string, number>();
  #sorted: string[] | undefined;

  /** Words that stay whole in queries: the base list and the words of groups, places and persons. */
  get protectedNames(): ReadonlySet<string> {
    return this.#protected;
  }

  namesOf(pageId: number): readonly IndexedName[] {
    return this.#byPage.get(pageId) ?? [];
  }

  /** Names that are these words and nothing more. */
  named(words: readonly string[]): readonly IndexedName[] {
    return this.#byWhole.get(withoutParticles(words).join(" ")) ?? [];
  }

  /** Where a folded word stands in names, with or without its article. */
  placesOf(word: string): readonly NamePlace[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Every word of a name, in the order of their letters. */
  get words(): readonly string[] {
    this.#sorted ??= [...this.#byWord.keys()].sort();
    return this.#sorted;
  }

  /** The names that have keys, page by page. */
  keyed(): Iterable<readonly IndexedName[]> {
    return this.#keyed.values();
  }

  /** How a folded word is mostly written in names. */
  textOf(word: string): string {
    const counts = new Map<string, number>();
    for (const { name } of this.placesOf(word))
      for (const { text } of tokens(name.text))
        if (wordsOfName(text).includes(word)) counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? word;
  }

  /** Puts the names of some pages in the place of those that were known of them. */
  replace(pageIds: Iterable<number>, rows: readonly NameRow[]) {
    for (const id of pageIds) this.#forget(id);
    for (const row of rows) this.#add(row);
  }

  #add(row: NameRow) {
    const words = withoutParticles(wordsOfFolded(row.folded));
    const name = { ...row, words, keys: hasNames.has(row.kind) ? nameKeys(row.text) : [] };
    push(this.#byPage, row.pageId, name);
    if (name.keys.length > 0) push(this.#keyed, row.pageId, name);
    push(this.#byWhole, words.join(" "), name);
    for (const initials of initialsIn(row)) {
      push(this.#byWhole, initials, name);
      if (!this.#byWord.has(initials)) this.#sorted = undefined;
      push(this.#byWord, initials, { name, at: 0 });
    }
    for (const [at, word] of words.entries())
      for (const form of formsOf(word)) {
        if (!this.#byWord.has(form)) this.#sorted = undefined;
        push(this.#byWord, form, { name, at });
      }
    for (const word of protectedOf(row)) this.#protect(word, 1);
  }

  #forget(pageId: number) {
    for (const name of this.namesOf(pageId)) {
      drop(this.#byWhole, name.words.join(" "), (one) => one === name);
      for (const initials of initialsIn(name)) drop(this.#byWhole, initials, (one) => one === name);
      for (const word of new Set([...name.words.flatMap(formsOf), ...initialsIn(name)]))
        if (drop(this.#byWord, word, (place) => place.name === name)) this.#sorted = undefined;
      for (const word of protectedOf(name)) this.#protect(word, -1);
    }
    this.#byPage.delete(pageId);
    this.#keyed.delete(pageId);
  }

  #protect(word: string, by: 1 | -1) {
    const count = (this.#protectedCounts.get(word) ?? 0) + by;
    this.#protectedCounts.set(word, count);
    if (count > 0) this.#protected.add(word);
    else if (!protectedNames.has(word)) this.#protected.delete(word);
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Whether nothing is left under the key. */
function drop<Key, Value>(map: Map<Key, Value[]>, key: Key, isGone: (value: Value) => boolean): boolean {
  const rest = (map.get(key) ?? []).filter((value) => !isGone(value));
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
  return rest.length === 0;
}

const particles = new Set(["e", "i", "al", "el", "ul", "ur", "us", "of", "the"]);
/** "Lashkar-e-Jhangvi" and "lashkar jhangvi" are one name; a name of particles alone keeps them. */
export const withoutParticles = (words: readonly string[]): string[] => {
  const rest = words.filter((word) => !particles.has(word));
  return rest.length > 0 ? rest : [...words];
};

const formsOf = (word: string) => (/^ال.{3}/.test(word) ? [word, word.slice(2)] : [word]);
/** Groups are called by their initials, whether or not somebody wrote them down as an alias. */
const initialsIn = ({ kind, text }: NameRow) => (kind === "group" ? initialsOf(text) : []);
const protectedOf = ({ kind, text }: NameRow) => (hasNames.has(kind) ? protectedWords(text) : []);

type Held = { readonly index: NameIndex; publication: number; readonly suppression: number };

// The server and the pages are bundled apart: what one of them read hangs on the process, so that the other finds it.
const place = Symbol.for("tawthiq.name-index");
type Shared = { [place]?: WeakMap<Reader, Held> };

function heldNames(): WeakMap<Reader, Held> {
  const shared = globalThis as Shared;
  shared[place] ??= new WeakMap<Reader, Held>();
  return shared[place];
}

/**
 * The names as they are published now. Kept in memory and brought up to date by what was published since, here or in another
 * process, and made anew after a suppression: nothing is in it that readers do not see.
 */
export async function nameIndex(reader: Reader): Promise<NameIndex> {
  const newest = await newestPublication(reader);
  const suppression = await newestSuppression(reader);
  const held = heldNames();
  const known = held.get(reader);
  const isWhole = known?.suppression === suppression;
  if (isWhole && known.publication === newest) return known.index;
  if (!isWhole) {
    const index = new NameIndex();
    index.replace([], await listNames(reader));
    held.set(reader, { index, publication: newest, suppression });
    return index;
  }
  const changed = await pagesPublishedSince(reader, known.publication);
  known.index.replace(changed, await listNames(reader, changed));
  known.publication = newest;
  return known.index;
}
