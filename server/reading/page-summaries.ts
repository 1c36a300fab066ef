import "server-only";
import type { PageCard } from "@/db/queries/cards";
import { mapClaimsOfPages } from "@/db/queries/claims";
import type { Reader } from "@/db/store";
import { bestLowHigh } from "@/domain/claims/best";
import type { DateValue } from "@/domain/claims/values";
import { eventTypes, groupTypes, placeTypes, sourceTypes } from "@/domain/claims/vocabularies";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { Bilingual, Label, Locale } from "@/domain/text";
import { sayQuantity } from "@/i18n/words";
import { type LedgerView, loadLedger } from "./ledger";

export type PageSummaryView = {
  ref: PageRef;
  kind: KindName;
  titles: Bilingual;
  summary: Bilingual;
  date?: DateValue | undefined;
  place?: PageRef | undefined;
  toll?: string | undefined;
  detail?: string | undefined;
  figuresDiffer: boolean;
  imported: boolean;
};

const types: Partial<Record<KindName, Record<string, Label>>> = {
  event: eventTypes,
  group: groupTypes,
  place: placeTypes,
  source: sourceTypes,
};

/** What lists show of pages: their cards, the toll in words, and the names of the places they lie in. */
export async function summarise(
  store: Reader,
  cards: readonly PageCard[],
  locale: Locale,
): Promise<{ pages: PageSummaryView[]; ledger: LedgerView }> {
  const claims = await mapClaimsOfPages(
    store,
    cards.filter((card) => card.kind === "event").map((card) => card.pageId),
  );
  // Only a page that speaks of deaths has a toll to choose, and needs its sources for it.
  const tolls = [...claims.values()].filter((some) => some.some(({ property }) => property === "deaths"));
  const ledger = await loadLedger(store, tolls.flat(), [
    ...cards.map((card) => card.ref),
    ...cards.flatMap((card) => card.placeRef ?? []),
  ]);
  const pages = cards.map((card): PageSummaryView => {
    const best = bestLowHigh(
      claims.get(card.pageId) ?? [],
      { property: "deaths", category: "total" },
      { ...ledger, page: card.ref },
    ).best;
    return {
      ref: card.ref,
      kind: card.kind,
      titles: card.titles,
      summary: card.summary,
      date: card.date ?? undefined,
      place: card.placeRef ?? undefined,
      toll: best && sayQuantity(best.value, "deaths", locale, { category: best.categories?.[0] }),
      detail: card.type ? types[card.kind]?.[card.type]?.[locale] : undefined,
      figuresDiffer: card.disagreement,
      imported: !card.reviewed,
    };
  });
  return { pages, ledger };
}
