import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { addressesOf } from "@/db/queries/addresses";
import { listBacklinks } from "@/db/queries/cards";
import type { Reader } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { noteTags } from "../answer-notes";
import { summarise } from "./page-summaries";

/** The pages whose text or claims point to a page, by any address that leads to it. */
export async function loadBacklinks(store: Reader, ref: PageRef, locale: Locale) {
  noteTags(...(await addressesOf(store, ref)).map(cacheTag.about));
  return summarise(store, await listBacklinks(store, ref), locale);
}
