import { asOf, type DayRange, type LedgerContext, originsOf, reliabilityRank } from "./context";
import type { DerivedFloor } from "./floors";
import { type Interval, intervalOf } from "./interval";
import type { QuantityClaim } from "./series";
import type { Quantity } from "./values";

/** What the rules weigh: a report of the series, or a floor derived from other categories. */
export type Candidate = {
  readonly value: Quantity;
  readonly interval: Interval;
  readonly claims: readonly QuantityClaim[];
  readonly derived?: DerivedFloor | undefined;
  readonly asOf?: DayRange | undefined;
  readonly origins: readonly string[];
  readonly reliability: number;
};

/** A report as a candidate; undefined when it says no number ("not known"). */
export function reported(claim: QuantityClaim, context: LedgerContext): Candidate | undefined {
  const interval = intervalOf(claim.value);
  return interval && { value: claim.value, interval, ...weightOf([claim], context) };
}

/** A derived floor as a candidate: as new as its newest part, as good as its weakest source. */
export function derived(floor: DerivedFloor, context: LedgerContext): Candidate | undefined {
  const interval = intervalOf(floor.value);
  return interval && { value: floor.value, interval, derived: floor, ...weightOf(floor.from, context) };
}

function weightOf(claims: readonly QuantityClaim[], context: LedgerContext) {
  const dates = claims.map((claim) => asOf(claim, context));
  const known = dates.filter((date) => date !== undefined).sort((a, b) => (a.start < b.start ? 1 : -1));
  return {
    claims,
    asOf: known.length === claims.length ? known[0] : undefined,
    origins: [...new Set(claims.flatMap((claim) => originsOf(claim, context)))],
    reliability: Math.max(...claims.map((claim) => reliabilityRank(claim, context))),
  };
}

/** Two candidates word the same value: same qualifier, same numbers. */
export const valueKey = ({ q, v, v2, word }: Quantity) => [q, v, v2, word].join(" ");

/** Ids of the claims behind candidates, each once, in order. */
export const idsOf = (candidates: readonly Candidate[]) =>
  [...new Set(candidates.flatMap(({ claims }) => claims.map(({ id }) => id)))].sort();
