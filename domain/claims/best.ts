import { type Badge, badgeOf } from "./badge";
import { type Candidate, derived, idsOf, reported, valueKey } from "./candidate";
import type { Claim } from "./claim";
import type { LedgerContext } from "./context";
import { floorsFor } from "./floors";
import { isOpen, overlap } from "./interval";
import { replacedRule, rules } from "./rules";
import { claimsOfSeries, isToll, type SeriesKey } from "./series";
import { supersededIds } from "./superseded";
import type { Quantity } from "./values";
import type { CasualtyCategory } from "./vocabularies";

/** A worded figure and the claims it stands on; `categories` when it is a floor derived from those categories. */
export type Worded = {
  readonly value: Quantity;
  readonly claimIds: readonly string[];
  readonly categories?: readonly CasualtyCategory[] | undefined;
};

/** Why some reports are not the best figure. R0 stands for reports that a later figure replaced. */
export type Reason = {
  readonly rule: `R${number}`;
  readonly removedClaimIds: readonly string[];
  readonly text_ar: string;
  readonly text_en: string;
};

export type BestLowHigh = {
  /** Absent: not reported. A vague value only where nothing else is there. */
  readonly best?: Worded | undefined;
  /** The smallest floor of the current reports, worded as the report that gives it; `bound` is what it sorts as. */
  readonly low?: (Worded & { readonly bound: number }) | undefined;
  /** The largest finite upper bound, or the largest floor with no upper bound reported. */
  readonly high?: { readonly bound: number; readonly open: boolean; readonly claimIds: readonly string[] } | undefined;
  /** Pairs of claims whose intervals are disjoint; `categories` where one of the two is a floor of other categories. */
  readonly disagreements: readonly {
    readonly claimIds: readonly string[];
    readonly categories?: readonly CasualtyCategory[];
  }[];
  /** Reports of the series that a later figure replaced: history, never the best. */
  readonly superseded: readonly string[];
  readonly reasons: readonly Reason[];
  readonly badge?: Badge | undefined;
};

/**
 * Best, low and high of one series by rules R0 to R9 of the data model, section 8. Takes all claims of the page,
 * because floors come from the other categories; claims of their own order, clock or chance never matter.
 * `floors: false` leaves derived floors out: what the reports of this very series say.
 */
export function bestLowHigh(
  claims: readonly Claim[],
  series: SeriesKey,
  context: LedgerContext,
  { floors = true }: { floors?: boolean } = {},
): BestLowHigh {
  const alive = sorted(claims).filter(({ rank, property }) => rank !== "deprecated" && isToll(property));
  const replaced = supersededIds(alive, context);
  const current = alive.filter(({ id }) => !replaced.has(id));
  const superseded = claimsOfSeries(alive, series)
    .map(({ id }) => id)
    .filter((id) => replaced.has(id));

  const reports = claimsOfSeries(current, series).flatMap((claim) => reported(claim, context) ?? []);
  const bounds = floors ? floorsFor(current, series).flatMap((floor) => derived(floor, context) ?? []) : [];
  const { winner, reasons } = choose([...reports, ...bounds]);

  return {
    best: winner,
    low: lowOf(reports),
    high: highOf([...reports, ...bounds]),
    disagreements: disagreementsOf(reports, bounds),
    superseded,
    reasons: [...replacedReason(superseded), ...reasons],
    badge: badgeOf(reports, bounds, winner?.categories !== undefined),
  };
}

const sorted = (claims: readonly Claim[]) => [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));

function choose(all: readonly Candidate[]): { winner?: Worded | undefined; reasons: Reason[] } {
  let left = all;
  const reasons: Reason[] = [];
  for (const { name, text, keep } of rules) {
    const kept = left.length > 1 ? keep(left) : left;
    const removed = left.filter((one) => !kept.includes(one) && !one.derived);
    if (removed.length > 0) {
      reasons.push({ rule: name, removedClaimIds: idsOf(removed), text_ar: text.ar, text_en: text.en });
    }
    left = kept;
  }
  return { winner: worded(left), reasons };
}

/** Of the equals that are left a report stands before a derived floor; then the order of the wordings decides. */
function worded(left: readonly Candidate[]): Worded | undefined {
  const [first] = [...left].sort(
    (a, b) => Number(!!a.derived) - Number(!!b.derived) || (valueKey(a.value) < valueKey(b.value) ? -1 : 1),
  );
  if (!first) return undefined;
  const same = left.filter((one) => valueKey(one.value) === valueKey(first.value) && !one.derived === !first.derived);
  return { value: first.value, claimIds: idsOf(first.derived ? [first] : same), categories: first.derived?.categories };
}

function lowOf(reports: readonly Candidate[]): BestLowHigh["low"] {
  const numeric = reports.filter(({ value }) => value.q !== "vague");
  const bound = Math.min(...numeric.map(({ interval }) => interval.low));
  const lowest = numeric.filter(({ interval }) => interval.low === bound);
  const word = worded(lowest);
  return word && { ...word, bound };
}

function highOf(all: readonly Candidate[]): BestLowHigh["high"] {
  const numeric = all.filter(({ value }) => value.q !== "vague");
  if (numeric.length === 0) return undefined;
  const floor = Math.max(...numeric.map(({ interval }) => interval.low));
  const top = numeric.filter(({ interval }) => interval.low === floor);
  if (top.every(({ interval }) => isOpen(interval))) return { bound: floor, open: true, claimIds: idsOf(top) };
  const finite = numeric.filter(({ interval }) => !isOpen(interval));
  const bound = Math.max(...finite.map(({ interval }) => interval.high));
  return { bound, open: false, claimIds: idsOf(finite.filter(({ interval }) => interval.high === bound)) };
}

function disagreementsOf(reports: readonly Candidate[], bounds: readonly Candidate[]): BestLowHigh["disagreements"] {
  const within = reports.flatMap((a, index) =>
    reports
      .slice(index + 1)
      .filter((b) => !overlap(a.interval, b.interval))
      .map((b) => ({ claimIds: idsOf([a, b]) })),
  );
  const across = bounds.flatMap((bound) =>
    reports
      .filter((report) => !overlap(bound.interval, report.interval))
      .map((report) => ({ claimIds: idsOf([report, bound]), categories: bound.derived?.categories ?? [] })),
  );
  return [...within, ...across];
}

const replacedReason = (ids: readonly string[]): Reason[] =>
  ids.length === 0
    ? []
    : [
        {
          rule: replacedRule.name,
          removedClaimIds: ids,
          text_ar: replacedRule.text.ar,
          text_en: replacedRule.text.en,
        },
      ];
