import type { Quantity } from "./values";
import type { VagueWord } from "./vocabularies";

/** What a worded number says about the count: from `low` to `high` (Infinity when open), give or take `tolerance`. */
export type Interval = { readonly low: number; readonly high: number; readonly tolerance: number };

/** The lower bound that a vague word implies (data model, 6.1). */
export const vagueFloors: Record<VagueWord, number> = {
  several: 3,
  tens: 10,
  hundreds: 100,
  thousands: 1000,
  tens_of_thousands: 10_000,
};

const between = (low: number, high: number): Interval => ({ low, high, tolerance: 0 });

/** The interval used for comparing (data model, 6.1); undefined where the value says no number at all. */
export function intervalOf({ q, v, v2, word }: Quantity): Interval | undefined {
  if (q === "unknown") return undefined;
  if (q === "vague") return word && between(vagueFloors[word], Number.POSITIVE_INFINITY);
  if (v === undefined) return undefined;
  switch (q) {
    case "exact":
      return between(v, v);
    case "about":
      return { low: v, high: v, tolerance: Math.max(1, v / 10) };
    case "at_least":
      return between(v, Number.POSITIVE_INFINITY);
    case "more_than":
      return between(v + 1, Number.POSITIVE_INFINITY);
    case "at_most":
      return between(0, v);
    case "fewer_than":
      return v > 0 ? between(0, v - 1) : undefined;
    case "between":
      return v2 !== undefined && v2 >= v ? between(v, v2) : undefined;
  }
}

/** Whether one count could satisfy both. */
export const overlap = (a: Interval, b: Interval) =>
  a.low - a.tolerance <= b.high + b.tolerance && b.low - b.tolerance <= a.high + a.tolerance;

/** No upper bound is given. */
export const isOpen = (interval: Interval) => interval.high === Number.POSITIVE_INFINITY;

/** How two worded numbers stand to each other (data model, section 7); undefined when one of them says no number. */
export function compareQuantities(a: Quantity, b: Quantity): "agrees" | "compatible" | "disagrees" | undefined {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (!first || !second) return undefined;
  if (a.q === b.q && first.low === second.low && first.high === second.high) return "agrees";
  return overlap(first, second) ? "compatible" : "disagrees";
}
