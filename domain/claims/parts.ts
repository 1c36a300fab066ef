import type { Claim } from "./claim";
import type { LedgerContext } from "./context";
import { childrenOf } from "./floors";
import { type Interval, intervalOf } from "./interval";
import { isCasualty, isQuantityClaim, type QuantityClaim } from "./series";
import { localTarget, supersededIds } from "./superseded";

/** A reported total beside the sum of its listed parts. The sum is computed and never replaces the total. */
export type PartsSum = {
  readonly total: string;
  readonly parts: readonly string[];
  readonly sum: Interval;
  readonly verdict: "adds_up" | "less" | "more";
  /** "2 + 1 + 1 = 4"; an open part is written with ≥. */
  readonly formula: string;
};

/**
 * Each total with its parts: the claims that say they are `part_of` it, else the categories right below it as the same
 * source lists them. Labelled parts may overlap (drivers, in intensive care), so each is held against its total alone.
 */
export function partsAgainstTotals(claims: readonly Claim[], context: LedgerContext): PartsSum[] {
  const replaced = supersededIds(claims, context);
  const current = claims
    .filter(isQuantityClaim)
    .filter(({ id, rank, property }) => rank !== "deprecated" && !replaced.has(id) && isCasualty(property))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return current.flatMap((total) => {
    const stated = current.filter((claim) => isPartOf(claim, total, context));
    if (stated.length > 0) return sumOf(total, stated) ?? [];
    if (total.qualifiers.part) return [];
    const listed = listedBelow(total, current);
    const labelled = current.filter(
      (claim) => claim.qualifiers.part && sameSource(claim, total) && sameSeries(claim, total),
    );
    return [
      ...[listed.length > 1 ? sumOf(total, listed) : undefined].filter((sum) => sum !== undefined),
      ...[...listed, ...labelled].flatMap((part) => exceeding(total, part)),
    ].filter(
      (sum, index, all) => all.findIndex((other) => other.verdict === "more") === index || sum.verdict !== "more",
    );
  });
}

const isPartOf = (claim: Claim, total: Claim, context: LedgerContext) =>
  claim.property === total.property &&
  claim.relations.some(({ type, to }) => type === "part_of" && localTarget(to, context) === total.id);
const sameSource = (a: Claim, b: Claim) => a.citations[0]?.source === b.citations[0]?.source;
const sameSeries = (a: Claim, b: Claim) => a.property === b.property && a.qualifiers.category === b.qualifiers.category;

/** Claims of the same source for the categories right below; a category given twice is no list of parts. */
function listedBelow(total: QuantityClaim, claims: readonly QuantityClaim[]): QuantityClaim[] {
  const { category } = total.qualifiers;
  if (!category) return [];
  const beside = claims.filter((claim) => claim.property === total.property && sameSource(claim, total));
  const given = (key: (typeof claims)[number]["qualifiers"]["category"]) =>
    beside.filter((claim) => claim.qualifiers.category === key && !claim.qualifiers.part);
  const expand = (key: NonNullable<typeof category>): QuantityClaim[] => {
    const own = given(key);
    return own.length > 0 ? own : childrenOf(key, [total]).flatMap(expand);
  };
  const children = childrenOf(category, [total]);
  const listed = [...children, ...(category === "total" ? (["unspecified"] as const) : [])].flatMap(expand);
  const once = new Set(listed.map((claim) => claim.qualifiers.category)).size === listed.length;
  return once ? listed : [];
}

function exceeding(total: QuantityClaim, part: QuantityClaim): PartsSum[] {
  const sum = sumOf(total, [part]);
  return sum?.verdict === "more" ? [sum] : [];
}

function sumOf(total: QuantityClaim, parts: readonly QuantityClaim[]): PartsSum | undefined {
  const whole = intervalOf(total.value);
  const intervals = parts.map(({ value }) => intervalOf(value));
  if (!whole || intervals.some((interval) => !interval)) return undefined;
  const sum = addUp(intervals.filter((interval) => interval !== undefined));
  return {
    total: total.id,
    parts: parts.map(({ id }) => id),
    sum,
    verdict: verdict(sum, whole),
    formula: `${intervals.map((interval) => (interval ? print(interval) : "?")).join(" + ")} = ${print(sum)}`,
  };
}

const addUp = (intervals: readonly Interval[]): Interval =>
  intervals.reduce((sum, one) => ({
    low: sum.low + one.low,
    high: sum.high + one.high,
    tolerance: sum.tolerance + one.tolerance,
  }));

function verdict(sum: Interval, whole: Interval): PartsSum["verdict"] {
  const slack = sum.tolerance + whole.tolerance;
  if (sum.low > whole.high + slack) return "more";
  return sum.high < whole.low - slack ? "less" : "adds_up";
}

const print = ({ low, high }: Interval) =>
  high === Number.POSITIVE_INFINITY ? `≥${low}` : low === high ? String(low) : `${low}–${high}`;
