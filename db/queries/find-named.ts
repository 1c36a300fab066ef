import "server-only";
import { wordsOfName } from "@/domain/arabic/name-keys";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { nameIndex } from "../search/name-index";
import type { Reader } from "../store";
import { listCardsById } from "./cards";

/** The one published page of these kinds that goes by exactly this name, in any spelling; undefined where none or several do. */
export async function findNamed(store: Reader, name: string, kinds: readonly KindName[]): Promise<PageRef | undefined> {
  const words = wordsOfName(name.slice(0, 300));
  if (words.length === 0) return undefined;
  const index = await nameIndex(store);
  const ids = new Set(index.named(words).flatMap((one) => (kinds.includes(one.kind) ? [one.pageId] : [])));
  const [only] = ids.size === 1 ? await listCardsById(store, [...ids]) : [];
  return only?.ref;
}
