import { dayNumber, daysInMonth, type IsoDay, isoDay } from "./day";
import type { Edtf, Point } from "./edtf";

/** Days from `start` to `end`, both included, as day numbers; open ends are infinite. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The days of a point whose year is known, or is taken to be `year`. Winter `2022-24` is December 2022 to February 2023: seasons are
 * named after the year in which they begin.
 */
export function spanOfPoint(point: Point, year: number = point.year ?? 2000): Span {
  if (point.season !== undefined) {
    const month = (point.season - 20) * 3;
    return { start: dayNumber(year, month, 1), end: dayNumber(year, month + 3, 0) };
  }
  if (point.month === undefined) return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31) };
  // 29 February of a year that has none is the last day that it has.
  const last = daysInMonth(year, point.month);
  return {
    start: dayNumber(year, point.month, Math.min(point.day ?? 1, last)),
    end: dayNumber(year, point.month, Math.min(point.day ?? last, last)),
  };
}

/** Whether the year is known; without it there is no place on the timeline. */
export function isYearKnown(edtf: Edtf): boolean {
  if (edtf.kind === "point") return edtf.point.year !== undefined;
  if (edtf.kind === "oneOf") return edtf.points[0]?.year !== undefined;
  return [edtf.from, edtf.to].every((point) => point === ".." || point.year !== undefined);
}

/** The days of a value, in order and merged; for an unknown year, the days it would have in `year`. */
export function spansOf(edtf: Edtf, year?: number): Span[] {
  if (edtf.kind === "point") return [spanOfPoint(edtf.point, year)];
  if (edtf.kind === "oneOf") return merged(edtf.points.map((point) => spanOfPoint(point, year)));
  const start = edtf.from === ".." ? -Infinity : spanOfPoint(edtf.from, year).start;
  const end = edtf.to === ".." ? Infinity : spanOfPoint(edtf.to, year).end;
  // Only without a year: 31 December to 1 January ends in the next one.
  if (end < start && edtf.to !== ".." && year !== undefined)
    return [{ start, end: spanOfPoint(edtf.to, year + 1).end }];
  return [{ start, end }];
}

/** Spans in order, those that touch or overlap joined. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end + 1)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** First and last day for sorting and the timeline; none for an unknown year or at an open end. */
export function boundsOf(edtf: Edtf): { start?: IsoDay; end?: IsoDay } {
  if (!isYearKnown(edtf)) return {};
  const spans = spansOf(edtf);
  const start = spans[0]?.start;
  const end = spans.at(-1)?.end;
  return {
    ...(start !== undefined && Number.isFinite(start) ? { start: isoDay(start) } : {}),
    ...(end !== undefined && Number.isFinite(end) ? { end: isoDay(end) } : {}),
  };
}

/** The day number of a value that is one day of a known year; undefined for anything coarser. */
export const dayOf = (edtf: Edtf): number | undefined => {
  if (edtf.kind !== "point") return undefined;
  const { year, month, day } = edtf.point;
  return year === undefined || month === undefined || day === undefined ? undefined : dayNumber(year, month, day);
};
