import { AsyncLocalStorage } from "node:async_hooks";
import { provideSite, type SiteFace } from "@/i18n/site";

/** What the rendering of one answer says about it to the front: the tags it depends on, and its status. */
export type AnswerNotes = { tags: Set<string>; status: number | undefined; site?: SiteFace };

// The server and the pages are bundled apart, so the storage they meet in hangs on the process.
const place = Symbol.for("tawthiq.answer-notes");
type Shared = { [place]?: AsyncLocalStorage<AnswerNotes> };

function storage(): AsyncLocalStorage<AnswerNotes> {
  const shared = globalThis as Shared;
  shared[place] ??= new AsyncLocalStorage<AnswerNotes>();
  return shared[place];
}

provideSite(() => storage().getStore()?.site);

/** Notes with nothing in them yet, for one answer. */
export const emptyNotes = (): AnswerNotes => ({ tags: new Set(), status: undefined });

/** Runs the rendering of one answer, so that whatever it notes lands in `notes`. */
export function runWithNotes<T>(notes: AnswerNotes, run: () => Promise<T>): Promise<T> {
  return storage().run(notes, run);
}

/**
 * Says which tags this answer depends on. An answer is kept only if it noted at least one; it is dropped when a
 * publication names any of them. A page component calls it, since it cannot set a response header.
 */
export function noteTags(...tags: readonly string[]): void {
  const notes = storage().getStore();
  for (const tag of tags) notes?.tags.add(tag);
}

const loaded = new WeakMap<AnswerNotes, Map<string, Promise<unknown>>>();

/** Loads something once for one answer, whose head and body both need it; never for another answer, which may see a later state. */
export function onceAnAnswer<T>(key: string, load: () => Promise<T>): Promise<T> {
  const notes = storage().getStore();
  if (!notes) return load();
  const known = loaded.get(notes) ?? new Map<string, Promise<unknown>>();
  loaded.set(notes, known);
  const promise = (known.get(key) as Promise<T> | undefined) ?? load();
  known.set(key, promise);
  return promise;
}

/**
 * Sets the status of a page that is written out in full, such as the not-found page in the reader's language.
 * The framework's own `notFound()` sends an empty document that only its script fills.
 */
export function noteStatus(status: 404 | 410 | 403 | 409 | 422): void {
  const notes = storage().getStore();
  if (notes) notes.status = status;
}

/** Gives the answer that is being made the face of the site as it is now: its name and its digits. */
export function showSite({ title, digits }: SiteFace): void {
  const notes = storage().getStore();
  if (notes) notes.site = { title, digits };
}
