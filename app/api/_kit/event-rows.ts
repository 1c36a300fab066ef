import { type CardFilter, listCards, type PageCard } from "@/db/queries/cards";
import { mapClaimsOfPages } from "@/db/queries/claims";
import type { Reader } from "@/db/store";
import { bestLowHigh } from "@/domain/claims/best";
import type { Claim } from "@/domain/claims/claim";
import { wordNumber } from "@/domain/claims/word-quantity";
import type { EventRow, Toll } from "@/exports/event-row";
import { paths } from "@/i18n/paths";
import { env } from "@/server/env";
import { type LedgerView, loadLedger } from "@/server/reading/ledger";
import { placePoints } from "./place-points";

/** Every event that fits, by date, as the coded data shows it. */
export async function listEventRows(
  store: Reader,
  filter: Pick<CardFilter, "type" | "year" | "place" | "group" | "reviewed" | "disagreement">,
): Promise<EventRow[]> {
  const cards: PageCard[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const some = await listCards(store, { ...filter, kind: "event", sort: "date", locale: "en", limit: 200, after });
    cards.push(...some.items);
    after = some.next;
  }
  const claims = new Map<number, Claim[]>();
  for (let from = 0; from < cards.length; from += 500)
    for (const [id, some] of await mapClaimsOfPages(
      store,
      cards.slice(from, from + 500).map((card) => card.pageId),
    ))
      claims.set(id, some);
  const ledger = await loadLedger(store, [...claims.values()].flat());
  const points = await placePoints(store, new Set(cards.flatMap((card) => card.placeRef ?? [])));
  const { origin } = env().siteUrl;
  return cards.map((card) => ({
    ref: card.ref,
    url: `${origin}${paths.page("en", card.ref)}`,
    titles: card.titles,
    summary: card.summary,
    type: card.type,
    date: card.date,
    place: card.placeRef,
    point: card.placeRef ? points.get(card.placeRef) : undefined,
    deaths: tollOf("deaths", card, claims.get(card.pageId) ?? [], ledger),
    injured: tollOf("injured", card, claims.get(card.pageId) ?? [], ledger),
    reportsDiffer: card.disagreement,
    reviewed: card.reviewed,
    claims: card.claims,
    updatedAt: card.updatedAt,
  }));
}

function tollOf(
  property: "deaths" | "injured",
  card: PageCard,
  claims: readonly Claim[],
  ledger: LedgerView,
): Toll | undefined {
  const { best, low, high } = bestLowHigh(claims, { property, category: "total" }, { ...ledger, page: card.ref });
  return (
    best && {
      best: wordNumber(best.value, "en"),
      low: low?.bound,
      high: high?.open ? undefined : high?.bound,
      open: high?.open ?? false,
    }
  );
}
