import type { PageRef } from "../kinds/names";
import type { DateValue } from "./values";

/** An event as the count of a group's activity sees it: when it was, and the events that it is a part of. */
export type ActivityEvent = {
  readonly ref: PageRef;
  readonly date?: DateValue | undefined;
  readonly partOf: readonly PageRef[];
};

export type Activity = {
  /** Every year from the first to the last, those without an event too. */
  readonly years: readonly { readonly year: number; readonly events: readonly PageRef[] }[];
  /** Events that reach over more than one year, or that may lie in one or the other: in no year's count. */
  readonly across: readonly PageRef[];
  readonly unknown: readonly PageRef[];
  /** Parts of events that are themselves in the list: the whole is counted, its parts are not added to it. */
  readonly parts: readonly PageRef[];
};

/** Events by year, each counted once at most. A year is counted only where it is certain. */
export function activityByYear(events: readonly ActivityEvent[]): Activity {
  const listed = new Set(events.map(({ ref }) => ref));
  const isPart = ({ ref, partOf }: ActivityEvent) => partOf.some((parent) => parent !== ref && listed.has(parent));
  const whole = events.filter((event) => !isPart(event));
  const yearOf = ({ date }: ActivityEvent) => {
    const [from, to] = [date?.start?.slice(0, 4), date?.end?.slice(0, 4)];
    if (from === undefined && to === undefined) return "unknown";
    return from !== undefined && from === to ? Number(from) : "across";
  };
  const dated = whole.flatMap((event) => {
    const year = yearOf(event);
    return typeof year === "number" ? [{ year, ref: event.ref }] : [];
  });
  const [first, last] = [Math.min(...dated.map(({ year }) => year)), Math.max(...dated.map(({ year }) => year))];
  const span = dated.length > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
  const refsWhere = (kind: "unknown" | "across") =>
    whole.filter((event) => yearOf(event) === kind).map(({ ref }) => ref);
  return {
    years: span.map((year) => ({ year, events: dated.filter((one) => one.year === year).map(({ ref }) => ref) })),
    across: refsWhere("across"),
    unknown: refsWhere("unknown"),
    parts: events.filter(isPart).map(({ ref }) => ref),
  };
}
