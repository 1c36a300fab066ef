import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { type CardFilter, listCards, listCardsByRef } from "@/db/queries/cards";
import { listClaims } from "@/db/queries/claims";
import type { PublishedPage } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { noteTags } from "../answer-notes";
import type { LedgerView } from "./ledger";
import { type PageSummaryView, summarise } from "./page-summaries";

export type Related = {
  /** Parts of an event, or the events of a group or place, newest first. */
  readonly events: readonly PageSummaryView[];
  readonly names: LedgerView["names"];
};

/** The events that a page is about: its parts, or what happened at it or by it. Figures are never summed over them. */
export async function loadRelated(store: Reader, page: PublishedPage, locale: Locale): Promise<Related> {
  const ref: PageRef = `${page.kind}/${page.slug}`;
  noteTags(cacheTag.about(ref));
  const cards = await cardsAbout(store, page, ref, locale);
  const { pages, ledger } = await summarise(store, cards, locale);
  return { events: pages, names: ledger.names };
}

async function cardsAbout(store: Reader, page: PublishedPage, ref: PageRef, locale: Locale) {
  const events = async (filter: Partial<CardFilter>) =>
    (await listCards(store, { kind: "event", sort: "date", locale, limit: 100, ...filter })).items;
  switch (page.kind) {
    case "event": {
      const parts = await listClaims(store, { property: "part_of", target: ref, limit: 200 });
      return listCardsByRef(
        store,
        parts.items.map((row) => row.subject),
      );
    }
    case "place":
      return events({ place: ref });
    case "group":
      return events({ group: ref });
    case "source": {
      const cited = await listClaims(store, { source: ref, limit: 1000 });
      const subjects = [...new Set(cited.items.map((row) => row.subject))].filter(
        (subject) => splitRef(subject).kind === "event",
      );
      return listCardsByRef(store, subjects);
    }
    case "person":
      return [];
  }
}
