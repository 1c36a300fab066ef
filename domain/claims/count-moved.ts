import type { Claim } from "./claim";
import { asOf, type DayRange, type LedgerContext } from "./context";
import { claimsOfSeries, type QuantityClaim, type SeriesKey } from "./series";
import { localTarget } from "./superseded";

/** Reports of one count whose order among themselves is not known, and the days between which they were made. */
export type CountStep = { readonly claims: readonly QuantityClaim[]; readonly days?: DayRange | undefined };

export type CountMoved = {
  /** Oldest first. */
  readonly steps: readonly CountStep[];
  /** Reports of the same series that have no place in the order, since nobody says when they were made. */
  readonly undated: readonly QuantityClaim[];
};

/**
 * How a count moved from report to report: by what the reports say they update, else by as-of dates where one is
 * certainly later than the other. Undefined unless two steps give different figures. Deprecated claims have no step;
 * replaced ones do, as they are what the count moved from.
 */
export function countMoved(
  claims: readonly Claim[],
  series: SeriesKey,
  context: LedgerContext,
): CountMoved | undefined {
  const reports = claimsOfSeries(claims, series).filter(({ rank }) => rank !== "deprecated");
  const depths = depthsOf(reports, context);
  const known = reports.map((claim) => ({ claim, days: asOf(claim, context), depth: depths.get(claim.id) }));
  const placed = known.filter(({ days, depth }) => days !== undefined || depth !== undefined);
  const steps = stepsOf(placed.toSorted(byTime));
  const figures = new Set(steps.map(({ claims: at }) => at.map(worded).sort().join("|")));
  if (steps.length < 2 || figures.size < 2) return undefined;
  return { steps, undated: known.filter((one) => !placed.includes(one)).map(({ claim }) => claim) };
}

type Placed = {
  readonly claim: QuantityClaim;
  readonly days?: DayRange | undefined;
  readonly depth?: number | undefined;
};

/** How many reports each one replaces, one after the other; undefined for reports outside any chain of updates. */
function depthsOf(reports: readonly QuantityClaim[], context: LedgerContext): Map<string, number> {
  const before = new Map(
    reports.map((claim) => [
      claim.id,
      claim.relations
        .filter(({ type }) => type === "updates")
        .flatMap(({ to }) => localTarget(to, context) ?? [])
        .filter((id) => reports.some((other) => other.id === id)),
    ]),
  );
  const chained = new Set([...before].flatMap(([id, targets]) => (targets.length > 0 ? [id, ...targets] : [])));
  const depth = (id: string, seen: readonly string[]): number =>
    seen.includes(id) ? 0 : Math.max(0, ...(before.get(id) ?? []).map((to) => 1 + depth(to, [...seen, id])));
  return new Map([...chained].map((id) => [id, depth(id, [])]));
}

const byTime = (a: Placed, b: Placed) =>
  (a.depth !== undefined && b.depth !== undefined ? a.depth - b.depth : 0) ||
  (a.days?.start ?? "").localeCompare(b.days?.start ?? "") ||
  (a.days?.end ?? "").localeCompare(b.days?.end ?? "") ||
  (a.claim.id < b.claim.id ? -1 : 1);

function stepsOf(placed: readonly Placed[]): CountStep[] {
  const steps: { claims: QuantityClaim[]; days?: DayRange | undefined; depth?: number | undefined }[] = [];
  for (const { claim, days, depth } of placed) {
    const last = steps.at(-1);
    const updates = last?.depth !== undefined && depth !== undefined && depth > last.depth;
    const later = last?.days && days && days.start > last.days.end;
    if (!last || updates || later) steps.push({ claims: [claim], days, depth });
    else {
      last.claims.push(claim);
      last.days =
        last.days && days ? { start: last.days.start, end: latest(days.end, last.days.end) } : (last.days ?? days);
      last.depth ??= depth;
    }
  }
  return steps;
}

const worded = ({ value: { q, v, v2, word } }: QuantityClaim) => [q, v, v2, word].join(" ");

const latest = (a: string, b: string) => (a.localeCompare(b) > 0 ? a : b);
