import type { Label } from "../text";
import { type Candidate, valueKey } from "./candidate";
import { overlap } from "./interval";

/** What reports of one figure wear when they are not all the same (data model, section 7). */
export const badges = {
  figures_differ: { ar: "أرقام مختلفة", en: "figures differ" },
  count_rose: { ar: "ارتفع العدد", en: "the count rose" },
  different_minimums: { ar: "التقارير تذكر حدوداً دنيا مختلفة", en: "reports give different minimums" },
} as const satisfies Record<string, Label>;
export type Badge = keyof typeof badges;

/**
 * The badge of a series: disjoint reports differ; overlapping ones give different minimums, or show a rise when each
 * later date has the higher floor. Floors of other categories count where they contradict a report or lead the series.
 */
export function badgeOf(
  reports: readonly Candidate[],
  bounds: readonly Candidate[] = [],
  boundLeads = false,
): Badge | undefined {
  if (reports.length === 0) return undefined;
  const contradicts = (one: Candidate) => reports.some((report) => !overlap(one.interval, report.interval));
  if (reports.some(contradicts) || bounds.some(contradicts)) return "figures_differ";
  if (new Set(reports.map(({ value }) => valueKey(value))).size > 1) {
    return rises(reports) ? "count_rose" : "different_minimums";
  }
  return boundLeads ? "different_minimums" : undefined;
}

/** Every report has a known date, and whatever is certainly later is also higher. */
function rises(reports: readonly Candidate[]): boolean {
  if (reports.some(({ asOf }) => !asOf)) return false;
  return reports.every((a) =>
    reports.every((b) => {
      if (valueKey(a.value) === valueKey(b.value)) return true;
      const [first, second] = a.interval.low < b.interval.low ? [a, b] : [b, a];
      return first.interval.low < second.interval.low && (first.asOf?.end ?? "") < (second.asOf?.start ?? "");
    }),
  );
}
