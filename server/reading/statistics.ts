import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { countFacets } from "@/db/queries/cards";
import { countEvents, type EventCount } from "@/db/queries/event-counts";
import { countLedger, type LedgerCounts } from "@/db/queries/ledger-counts";
import type { Reader } from "@/db/store";
import { type KindName, kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { noteTags } from "../answer-notes";

export type Statistics = {
  readonly kinds: readonly { readonly kind: KindName; readonly pages: number; readonly reviewed: number }[];
  /** Every year from the first to the last; parts of an event are not among them. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Events of no certain year. */
  readonly undated: number;
  readonly types: readonly { readonly type: string; readonly events: number; readonly parts: number }[];
  readonly differing: number;
  readonly ledger: LedgerCounts;
};

/** What there is, counted: pages, events and claims, and never victims. */
export async function loadStatistics(store: Reader, locale: Locale): Promise<Statistics> {
  noteTags(...kindNames.map(cacheTag.list), cacheTag.claims);
  const kinds = [];
  for (const kind of kindNames) {
    const counts = await countFacets(store, { kind, locale });
    kinds.push({ kind, pages: sum(counts), reviewed: sum(counts.filter(({ reviewed }) => reviewed)) });
  }
  const events = await countEvents(store);
  const whole = events.filter(({ isPart }) => !isPart);
  return {
    kinds,
    years: yearsOf(whole),
    undated: sum(whole.filter(({ year }) => year === null)),
    types: typesOf(events),
    differing: sum(events.filter(({ disagreement }) => disagreement)),
    ledger: await countLedger(store),
  };
}

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

function yearsOf(events: readonly EventCount[]): Statistics["years"] {
  const known = events.flatMap(({ year }) => year ?? []);
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: sum(events.filter((event) => event.year === year)) };
  });
}

function typesOf(events: readonly EventCount[]): Statistics["types"] {
  const types = [...new Set(events.flatMap(({ type }) => type ?? []))];
  const of = (type: string, isPart: boolean) =>
    sum(events.filter((event) => event.type === type && event.isPart === isPart));
  return types
    .map((type) => ({ type, events: of(type, false), parts: of(type, true) }))
    .sort((a, b) => b.events - a.events || b.parts - a.parts || (a.type < b.type ? -1 : 1));
}
