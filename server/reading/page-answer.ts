import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { findPageAnswer, type PublishedPage } from "@/db/queries/pages";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { noteStatus, noteTags, onceAnAnswer } from "../answer-notes";
import { type PageAddress, readAddress, readLocale } from "./address";

export type Answer =
  | { readonly found: "page"; readonly address: PageAddress; readonly page: PublishedPage }
  | { readonly found: "moved"; readonly address: PageAddress; readonly to: PageRef }
  | { readonly found: "gone"; readonly address: PageAddress; readonly at: number; readonly reason: string }
  | { readonly found: "nothing"; readonly locale: Locale; readonly address?: PageAddress | undefined };

/** What an address answers, asked once for the head and the body of the same answer. */
export const loadPageAnswer = ({ kind, slug }: { kind: string; slug: string }) =>
  onceAnAnswer(`page ${kind}/${slug}`, () => findPageAnswer(store(), { kind, slug }));

/** What an address under a page answers, with its tags and status noted: not-found answers too are dropped when the page appears. */
export async function answerPage(params: { locale: string; kind: string; slug: string }): Promise<Answer> {
  const address = readAddress(params);
  if (!address) {
    noteStatus(404);
    noteTags(cacheTag.site);
    return { found: "nothing", locale: readLocale(params.locale) ?? "ar" };
  }
  noteTags(cacheTag.page(address.ref), cacheTag.label(address.ref));
  const answer = await loadPageAnswer(address);
  switch (answer.found) {
    case "page":
      return { found: "page", address, page: answer.page };
    case "moved":
      noteTags(cacheTag.page(answer.to), cacheTag.label(answer.to));
      return { found: "moved", address, to: answer.to };
    case "gone":
      noteStatus(410);
      return { found: "gone", address, at: answer.deletedAt, reason: answer.reason };
    case "nothing":
      noteStatus(404);
      return { found: "nothing", locale: address.locale, address };
  }
}
