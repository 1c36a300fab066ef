import "server-only";
import type { SourceFields } from "@/domain/kinds/fields";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { Reader } from "../store";
import { findPageAnswer } from "./pages";

/** Metadata of published source pages by the address asked for, former addresses included; missing ones are not in the map. */
export async function mapSources(
  store: Reader,
  refs: Iterable<PageRef>,
): Promise<Map<PageRef, { titles: { ar?: string | undefined; en?: string | undefined }; fields: SourceFields }>> {
  const sources = new Map<
    PageRef,
    { titles: { ar?: string | undefined; en?: string | undefined }; fields: SourceFields }
  >();
  for (const ref of new Set(refs)) {
    let answer = await findPageAnswer(store, splitRef(ref));
    if (answer.found === "moved") answer = await findPageAnswer(store, splitRef(answer.to));
    if (answer.found !== "page" || answer.page.content.kind !== "source") continue;
    sources.set(ref, { titles: answer.page.content.titles, fields: answer.page.content.fields });
  }
  return sources;
}
