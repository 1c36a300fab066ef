import { readEdtf } from "../dates/read";
import type { PageRef } from "../kinds/names";
import type { Claim } from "./claim";
import type { DateValue } from "./values";
import type { Reliability, SourceType } from "./vocabularies";

/** What the rules need to know of a cited source. */
export type SourceFacts = {
  readonly published?: DateValue | undefined;
  readonly originGroup?: string | undefined;
  readonly reliability: Reliability;
  readonly type?: SourceType | undefined;
  /** Its outlet has withdrawn it. */
  readonly retracted?: boolean | undefined;
  /** What it says was taken out of the wiki: nobody can read it here. */
  readonly withheld?: boolean | undefined;
  /** Time stamp of a paragraph of a live blog, by its number: any text that sorts ("2020-05-02T14:05"). */
  readonly times?: Readonly<Record<number, string>> | undefined;
};

/** Facts around a page's claims that the claims themselves do not hold. */
export type LedgerContext = {
  readonly sources: Readonly<Partial<Record<PageRef, SourceFacts>>>;
  /** The page that holds the claims, so that a relation may name them in full. */
  readonly page?: PageRef | undefined;
  /** The group that each faction belongs to: what a group says counts for its factions' claims. */
  readonly factionOf?: Readonly<Partial<Record<PageRef, PageRef>>> | undefined;
};

export type DayRange = { readonly start: string; readonly end: string };

/** First and last day of a date, or undefined when it has no known end or year. */
export function dayRange(date: DateValue | undefined): DayRange | undefined {
  if (!date) return undefined;
  if (date.start && date.end) return { start: date.start, end: date.end };
  const read = readEdtf(date.edtf);
  return read.ok && read.value.start && read.value.end ? { start: read.value.start, end: read.value.end } : undefined;
}

/** When this was said, as exactly as it is known: the claim's own date, else that of the earliest document that prints it. */
export function saidOn(claim: Claim, { sources }: LedgerContext): DateValue | undefined {
  if (claim.qualifiers.asOf) return claim.qualifiers.asOf;
  const printed = claim.citations.map(({ source }) => sources[source]?.published).filter((date) => date !== undefined);
  const start = (date: DateValue) => dayRange(date)?.start ?? "9999";
  return printed.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))[0];
}

/** When this was said: the claim's own date, else the earliest date of the documents that print it. */
export function asOf(claim: Claim, { sources }: LedgerContext): DayRange | undefined {
  if (claim.qualifiers.asOf) return dayRange(claim.qualifiers.asOf);
  const printed = claim.citations.map(({ source }) => dayRange(sources[source]?.published)).filter((range) => !!range);
  return printed.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))[0];
}

/** The independent origins behind a claim: documents that print one story count once, and one that was withdrawn or withheld not at all. */
export const originsOf = (claim: Claim, { sources }: LedgerContext): string[] => [
  ...new Set(
    claim.citations
      .filter(({ source }) => !sources[source]?.retracted && !sources[source]?.withheld)
      .map(({ source }) => sources[source]?.originGroup ?? source),
  ),
];

/** Best first. A source that nobody judged is neither trusted nor distrusted, so it stands in the middle. */
export const reliabilityOrder = ["A", "B", "C", "F", "D", "E"] as const satisfies readonly Reliability[];

/** The place of the best letter among the sources of a claim in `reliabilityOrder`. */
export const reliabilityRank = (claim: Claim, { sources }: LedgerContext): number =>
  Math.min(
    ...claim.citations.map(({ source }) => reliabilityOrder.indexOf(sources[source]?.reliability ?? "F")),
    reliabilityOrder.length,
  );
