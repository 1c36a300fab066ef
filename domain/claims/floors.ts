import type { Claim } from "./claim";
import { intervalOf, isOpen } from "./interval";
import { isQuantityClaim, type QuantityClaim, type SeriesKey } from "./series";
import type { Quantity } from "./values";
import { type CasualtyCategory, casualtyCategories, categoryParents, keysOf } from "./vocabularies";

/** A lower bound of a category that follows from what is said of its parts. Never counted as a report of its own. */
export type DerivedFloor = {
  readonly value: Quantity;
  /** The category or categories that the bound speaks of. */
  readonly categories: readonly CasualtyCategory[];
  /** The claims it follows from: one, or siblings of one source added up. */
  readonly from: readonly QuantityClaim[];
};

/**
 * Category floors (data model, section 7) of one series: any lower bound of a sub-category or labelled part bounds
 * the category, and sibling categories of one source add up. Claims of different sources are never added.
 * Give it current claims only (no deprecated, no superseded ones).
 */
export function floorsFor(claims: readonly Claim[], { property, category }: SeriesKey): DerivedFloor[] {
  if (!category) return [];
  const counted = claims.filter(isQuantityClaim).filter((claim) => claim.property === property && floorOf(claim) > 0);
  const children = childrenOf(category, counted);
  const below = new Set(children.flatMap((child) => [child, ...childrenOf(child, counted)]));

  const single = counted
    .filter(({ qualifiers: { category: own, part } }) => own && (below.has(own) || (own === category && part)))
    .map((claim) => ({
      value: asFloor(claim.value),
      categories: [claim.qualifiers.category ?? category],
      from: [claim],
    }));
  const sums = sourcesOf(counted)
    .map((source) =>
      sumOf(
        children,
        counted.filter((claim) => claim.citations[0]?.source === source),
      ),
    )
    .filter((sum) => sum !== undefined);
  return [...single, ...sums];
}

/** The categories right below one; militants count towards the total only where every total says it includes them. */
export function childrenOf(category: CasualtyCategory, claims: readonly Claim[]): CasualtyCategory[] {
  const children = keysOf(casualtyCategories).filter((key) => categoryParents[key] === category);
  return category === "total" && totalsIncludeAttackers(claims) ? [...children, "militant"] : children;
}

function totalsIncludeAttackers(claims: readonly Claim[]): boolean {
  const totals = claims.filter(({ qualifiers }) => qualifiers.category === "total" && !qualifiers.part);
  return totals.length > 0 && totals.every(({ qualifiers }) => qualifiers.includesAttackers === "yes");
}

const floorOf = (claim: QuantityClaim) => intervalOf(claim.value)?.low ?? 0;
const sourcesOf = (claims: readonly Claim[]) => [
  ...new Set(claims.flatMap((claim) => claim.citations[0]?.source ?? [])),
];

/** An open bound keeps its wording ("more than 40"); a closed one becomes "at least". */
function asFloor(value: Quantity): Quantity {
  const interval = intervalOf(value);
  if (!interval || isOpen(interval)) return value;
  return { type: "quantity", q: "at_least", v: interval.low, unit: value.unit };
}

type Part = { readonly category: CasualtyCategory; readonly floor: number; readonly from: readonly QuantityClaim[] };

function sumOf(children: readonly CasualtyCategory[], claims: readonly QuantityClaim[]): DerivedFloor | undefined {
  const parts = children.map((child) => highestFloor(child, claims)).filter((part) => part !== undefined);
  if (parts.length < 2) return undefined;
  const from = parts.flatMap((part) => part.from);
  const floor = parts.reduce((sum, part) => sum + part.floor, 0);
  return {
    value: { type: "quantity", q: "at_least", v: floor, unit: from[0]?.value.unit ?? "persons" },
    categories: parts.map((part) => part.category),
    from,
  };
}

/** The highest bound that one source gives for a category: its own figure, or its sub-categories added up. */
function highestFloor(category: CasualtyCategory, claims: readonly QuantityClaim[]): Part | undefined {
  const own = claims
    .filter((claim) => claim.qualifiers.category === category && claim.value.q !== "vague")
    .sort((a, b) => floorOf(b) - floorOf(a) || (a.id < b.id ? -1 : 1))[0];
  const below = childrenOf(category, claims)
    .map((child) => highestFloor(child, claims))
    .filter((part) => part !== undefined);
  const sum = below.reduce((total, part) => total + part.floor, 0);
  if (sum > (own ? floorOf(own) : 0)) return { category, floor: sum, from: below.flatMap((part) => part.from) };
  return own && { category, floor: floorOf(own), from: [own] };
}
