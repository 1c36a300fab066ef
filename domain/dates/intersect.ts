import { dayNumber, dayParts, daysInMonth } from "./day";
import { type Edtf, type Mark, type Point, pointOf, printEdtf } from "./edtf";
import { isYearKnown, merged, type Span, spansOf } from "./span";

/** Without a year, days are compared in this year: it has a 29 February. */
const anyYear = 2000;
/** More years or candidates than this say no more than "year unknown". */
const mostYears = 60;
const mostCandidates = 8;

/**
 * What two values allow together, undefined when nothing. A value that already says it is kept as it is written, the surer one of two;
 * otherwise the doubts of both stay. What no EDTF of the subset can say becomes the range around it.
 */
export function intersect(a: Edtf, b: Edtf): Edtf | undefined {
  const known = [isYearKnown(a), isYearKnown(b)];
  if (known[0] && known[1]) return described(common(spansOf(a), spansOf(b)), a, b, false);
  if (!known[0] && !known[1]) return described(unrolled(common(yearless(a), yearless(b))), a, b, true);
  return known[0] ? placed(b, a) : placed(a, b);
}

/** The days that are in both lists. */
function common(a: readonly Span[], b: readonly Span[]): Span[] {
  const both = a.flatMap((one) =>
    b.map((other) => ({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) })),
  );
  return merged(both.filter((span) => span.start <= span.end));
}

/** The days of a value without a year inside one year: what runs over New Year is in two pieces. */
function yearless(edtf: Edtf): Span[] {
  const year = { start: dayNumber(anyYear, 1, 1), end: dayNumber(anyYear, 12, 31) };
  const before = spansOf(edtf, anyYear - 1);
  return common([year], merged([...before, ...spansOf(edtf, anyYear)]));
}

/** Pieces at both ends of the year are one range over New Year. */
function unrolled(spans: Span[]): Span[] {
  const [first, ...rest] = spans;
  const last = rest.at(-1);
  if (!first || !last || first.start !== dayNumber(anyYear, 1, 1) || last.end !== dayNumber(anyYear, 12, 31))
    return spans;
  return [...rest.slice(0, -1), { start: last.start, end: last.end + (first.end - first.start + 1) }];
}

/** A value without a year inside one with years: every such day in them; with too many of them the year stays unknown. */
function placed(without: Edtf, within: Edtf): Edtf | undefined {
  const spans = spansOf(within);
  const start = spans[0]?.start ?? -Infinity;
  const end = spans.at(-1)?.end ?? Infinity;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return without;
  const first = dayParts(start).year - 1;
  const last = dayParts(end).year;
  if (last - first > mostYears) return without;
  const years = Array.from({ length: last - first + 1 }, (_, i) => spansOf(without, first + i)).flat();
  const found = common(merged(years), spans);
  return found.length > mostCandidates ? without : described(found, without, within, false);
}

const doubt: Record<Mark, number> = { "~": 1, "?": 2, "%": 3 };
const marksOf = (edtf: Edtf): Mark[] =>
  (edtf.kind === "point" ? [edtf.point] : edtf.kind === "oneOf" ? edtf.points : [edtf.from, edtf.to]).flatMap(
    (point) => (point !== ".." && point.mark ? [point.mark] : []),
  );
const doubtOf = (edtf: Edtf) => Math.max(0, ...marksOf(edtf).map((mark) => doubt[mark]));

function described(spans: readonly Span[], a: Edtf, b: Edtf, noYear: boolean): Edtf | undefined {
  if (spans.length === 0) return undefined;
  const [said] = [a, b]
    .filter((one) => isYearKnown(one) !== noYear && same(noYear ? unrolled(yearless(one)) : spansOf(one), spans))
    .toSorted((one, other) => doubtOf(one) - doubtOf(other) || (printEdtf(one) < printEdtf(other) ? -1 : 1));
  if (said) return said;
  const marks = new Set([...marksOf(a), ...marksOf(b)]);
  const mark: Mark | undefined = marks.has("%") || marks.size > 1 ? "%" : [...marks][0];
  const points = spans.map((span) => pointOfSpan(span, mark, noYear));
  if (points.length > 1 && points.every((point) => point !== undefined)) return { kind: "oneOf", points };
  const [point] = points;
  if (points.length === 1 && point) return { kind: "point", point };
  return rangeOfSpan({ start: spans[0]?.start ?? -Infinity, end: spans.at(-1)?.end ?? Infinity }, mark, noYear);
}

const same = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);

/** The day, month or year that is exactly this span. */
function pointOfSpan({ start, end }: Span, mark: Mark | undefined, noYear: boolean): Point | undefined {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  const from = dayParts(start);
  const to = dayParts(end);
  const year = noYear ? undefined : from.year;
  if (start === end) return pointOf({ ...from, year, mark });
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month) && from.year === to.year;
  if (wholeMonths && from.month === to.month) return pointOf({ year, month: from.month, mark });
  if (wholeMonths && from.month === 1 && to.month === 12 && !noYear) return pointOf({ year, mark });
  return undefined;
}

function rangeOfSpan({ start, end }: Span, mark: Mark | undefined, noYear: boolean): Edtf {
  const edge = (number: number): Point | ".." => {
    if (!Number.isFinite(number)) return "..";
    const parts = dayParts(number);
    return pointOf({ ...parts, year: noYear ? undefined : parts.year, mark });
  };
  return { kind: "interval", from: edge(start), to: edge(end) };
}
