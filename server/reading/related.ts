import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { type CardFilter, listCards, listCardsByRef } from "@/db/queries/cards";
import { type ClaimRow, listClaims } from "@/db/queries/claims";
import type { PublishedPage } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import { type Activity, activityByYear } from "@/domain/claims/activity-years";
import { compareDates } from "@/domain/dates/order-dates";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { noteTags } from "../answer-notes";
import { listWholes } from "./event-wholes";
import { type LedgerView, loadLedger } from "./ledger";
import { listAllClaims, listClaimsAbout } from "./other-pages";
import { type PageSummaryView, summarise } from "./page-summaries";
import { listPlacesWithin, loadMappedPlaces, type MappedPlaceView } from "./place-chain";

export type Related = {
  /** Parts of an event, earliest first, or the events of a group, place or source, newest first. */
  readonly events: readonly PageSummaryView[];
  /** Events in places that lie in this place. */
  readonly eventsWithin: readonly PageSummaryView[];
  /** The events that an event is a part of, from the nearest up. */
  readonly wholes: readonly PageSummaryView[];
  /** Claims of other pages that point to a group or person, or are in its words; for a source, those that cite it. */
  readonly elsewhere: readonly ClaimRow[];
  readonly activity?: Activity | undefined;
  readonly places: readonly MappedPlaceView[];
  /** Names and sources for all of these. */
  readonly ledger: LedgerView;
};

/** What other pages hold of a page. Figures are never summed over them. */
export async function loadRelated(store: Reader, page: PublishedPage, locale: Locale): Promise<Related> {
  const ref: PageRef = `${page.kind}/${page.slug}`;
  noteTags(cacheTag.about(ref));
  const show = async (cards: Parameters<typeof summarise>[1]) => summarise(store, cards, locale);
  const wholes = page.kind === "event" ? await listWholes(store, ref) : [];
  const places = await loadMappedPlaces(store, ref, page.content);
  const elsewhere = await claimsElsewhere(store, page, ref);
  const direct = await show(await cardsAbout(store, page, ref, locale));
  const within = await show(page.kind === "place" ? await cardsWithin(store, ref, direct.pages, locale) : []);
  const whole = await show(await listCardsByRef(store, wholes));
  const ledger = await loadLedger(
    store,
    elsewhere.map(({ claim }) => claim),
    [...elsewhere.map(({ subject }) => subject), ...places.flatMap(({ spot, around }) => [spot.ref, ...around])],
  );
  return {
    events: direct.pages,
    eventsWithin: within.pages,
    wholes: whole.pages,
    elsewhere,
    activity:
      page.kind === "group" || page.kind === "place"
        ? await activityOf(store, [...direct.pages, ...within.pages])
        : undefined,
    places,
    ledger: {
      ...ledger,
      names: { ...direct.ledger.names, ...within.ledger.names, ...whole.ledger.names, ...ledger.names },
    },
  };
}

async function claimsElsewhere(store: Reader, page: PublishedPage, ref: PageRef): Promise<ClaimRow[]> {
  if (page.kind === "source") return listAllClaims(store, { source: ref });
  return page.kind === "group" || page.kind === "person" ? listClaimsAbout(store, ref) : [];
}

async function activityOf(store: Reader, events: readonly PageSummaryView[]): Promise<Activity> {
  const dated = [];
  for (const { ref, date } of events) dated.push({ ref, date, partOf: await listWholes(store, ref) });
  return activityByYear(dated);
}

const eventCards = async (store: Reader, locale: Locale, filter: Partial<CardFilter>) =>
  (await listCards(store, { kind: "event", sort: "date", locale, limit: 100, ...filter })).items;

/** Events at the places within a place, each once, without those that name the place itself. */
async function cardsWithin(store: Reader, ref: PageRef, direct: readonly { ref: PageRef }[], locale: Locale) {
  const cards = [];
  for (const place of await listPlacesWithin(store, ref)) cards.push(...(await eventCards(store, locale, { place })));
  const seen = new Set(direct.map((event) => event.ref));
  return cards
    .filter((card) => (seen.has(card.ref) ? false : seen.add(card.ref)))
    .sort((a, b) => (b.date?.start ?? "").localeCompare(a.date?.start ?? ""))
    .slice(0, 100);
}

async function cardsAbout(store: Reader, page: PublishedPage, ref: PageRef, locale: Locale) {
  switch (page.kind) {
    case "event": {
      const parts = await listClaims(store, { property: "part_of", target: ref, limit: 200 });
      const cards = await listCardsByRef(
        store,
        parts.items.flatMap(({ subject, claim }) => (claim.rank === "deprecated" ? [] : [subject])),
      );
      return cards.sort((a, b) => compareDates(a.date ?? undefined, b.date ?? undefined));
    }
    case "place":
      return eventCards(store, locale, { place: ref });
    case "group":
      return eventCards(store, locale, { group: ref });
    case "source": {
      const cited = await listAllClaims(store, { source: ref });
      const subjects = [...new Set(cited.map((row) => row.subject))].filter(
        (subject) => splitRef(subject).kind === "event",
      );
      return listCardsByRef(store, subjects);
    }
    case "person":
      return [];
  }
}
