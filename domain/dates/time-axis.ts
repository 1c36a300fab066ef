import type { DateValue } from "../claims/values";
import { dayNumber, dayParts, isoDay } from "./day";
import { parseEdtf } from "./edtf";
import { isYearKnown, type Span, spansOf } from "./span";

/** A stretch of days on which events lie: day numbers, both included. */
export type TimeAxis = Span & { readonly ticks: readonly AxisTick[] };

/** Where a year, month or day begins: the EDTF of it names it. */
export type AxisTick = { readonly day: number; readonly edtf: string; readonly precision: "year" | "month" | "day" };

/** A part of an axis, in shares of it from 0 to 1; an end that is open reaches its edge and says so. */
export type AxisPart = { readonly from: number; readonly to: number; readonly isOpen: boolean };

/** Where a date lies on an axis. `exact`: the whole of it, not some time within it. */
export type AxisPlace = { readonly parts: readonly AxisPart[]; readonly exact: boolean };

const mostTicks = { year: 6, month: 4, day: 4 } as const;
const steps = [
  { precision: "day", by: [1, 2, 7, 14] },
  { precision: "month", by: [1, 3, 6] },
  { precision: "year", by: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000] },
] as const;

/** The axis from the first to the last known day of some dates; none where they name no two days. */
export function timeAxis(dates: readonly DateValue[]): TimeAxis | undefined {
  const days = dates.flatMap(({ edtf }) => spansIn(edtf)).flatMap(({ start, end }) => [start, end]);
  const known = days.filter(Number.isFinite);
  const [start, end] = [Math.min(...known), Math.max(...known)];
  return start < end ? { start, end, ticks: ticksOf(start, end) } : undefined;
}

/** Where a date lies on an axis; nowhere if its year is unknown. */
export function placeOnAxis(axis: Span, date: DateValue): AxisPlace | undefined {
  const spans = spansIn(date.edtf);
  if (spans.length === 0) return undefined;
  const days = axis.end - axis.start + 1;
  const share = (day: number) => Math.min(Math.max((day - axis.start) / days, 0), 1);
  return {
    parts: spans.map(({ start, end }) => ({
      from: share(start),
      to: share(end + 1),
      isOpen: !Number.isFinite(start) || !Number.isFinite(end),
    })),
    exact: spans.length === 1 && date.mode !== "sometime_within" && !vague.has(date.precision) && !isCoarse(date.edtf),
  };
}

const vague = new Set<DateValue["precision"]>(["week", "unknown"]);

/** A month, season or year by itself: what it dates lies somewhere in it. Two of them are how long it lasted. */
function isCoarse(text: string): boolean {
  const parsed = parseEdtf(text);
  return parsed.ok && parsed.value.kind === "point" && parsed.value.point.day === undefined;
}

function spansIn(text: string): Span[] {
  const parsed = parseEdtf(text);
  return parsed.ok && isYearKnown(parsed.value) ? spansOf(parsed.value) : [];
}

/** Starts of days, months or years between two days, as many as can be read beside each other. */
function ticksOf(start: number, end: number): AxisTick[] {
  for (const { precision, by } of steps)
    for (const step of by) {
      const ticks = startsOf(precision, step, start, end);
      if (ticks.length > 0 && ticks.length <= mostTicks[precision]) return ticks;
    }
  return [];
}

function startsOf(precision: AxisTick["precision"], step: number, start: number, end: number): AxisTick[] {
  const most = mostTicks[precision];
  const ticks: AxisTick[] = [];
  const first = dayParts(start);
  for (let n = 0; ticks.length <= most; n += 1) {
    const day = startAfter(precision, step, first, start, n);
    if (day > end) return ticks;
    if (day >= start) ticks.push({ day, edtf: nameOf(day, precision), precision });
  }
  return ticks;
}

/** The nth start of a step, counted from the year, month or day in which an axis begins. */
function startAfter(
  precision: AxisTick["precision"],
  step: number,
  { year, month }: { year: number; month: number },
  start: number,
  n: number,
): number {
  if (precision === "day") return start + n * step;
  if (precision === "year") return dayNumber(Math.ceil(year / step) * step + n * step, 1, 1);
  return dayNumber(year, Math.floor((month - 1) / step) * step + 1 + n * step, 1);
}

const lengths = { year: 4, month: 7, day: 10 } as const;
const nameOf = (day: number, precision: AxisTick["precision"]): string => isoDay(day).slice(0, lengths[precision]);
