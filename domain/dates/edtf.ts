import { err, ok, type Result } from "../result";
import { daysInMonth } from "./day";

/** `?` uncertain, `~` approximate, `%` both. */
export type Mark = "?" | "~" | "%";
/** 21 spring, 22 summer, 23 autumn, 24 winter, of the northern half of the earth. */
export type Season = 21 | 22 | 23 | 24;

/** A day, month, season or year, as exact as its last known part; without `year` the year is unknown (`XXXX-10-24`). */
export type Point = {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly season: Season | undefined;
  readonly mark: Mark | undefined;
};

/** The EDTF subset of the wiki (data model, section 6.2). `".."` is an open end. */
export type Edtf =
  | { readonly kind: "point"; readonly point: Point }
  | { readonly kind: "interval"; readonly from: Point | ".."; readonly to: Point | ".." }
  | { readonly kind: "oneOf"; readonly points: readonly Point[] };

export type EdtfError = "date.form" | "date.no_such_day" | "date.order" | "date.mixed_years";

/** A point from its parts, left-out ones unknown. */
export const pointOf = (parts: Partial<Point>): Point => ({
  year: parts.year,
  month: parts.month,
  day: parts.day,
  season: parts.season,
  mark: parts.mark,
});

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-21` to `24`, `XXXX-MM`, `XXXX-MM-DD`, each with `?`, `~` or `%`; `A/B`, `A/..`, `../B`; `[A,B]`. */
export function parseEdtf(text: string): Result<Edtf, EdtfError> {
  if (text.length > 120) return err("date.form");
  if (text.startsWith("[") && text.endsWith("]")) return parseOneOf(text.slice(1, -1).split(","));
  const [first, second, ...more] = text.split("/");
  if (first === undefined || more.length > 0) return err("date.form");
  if (second === undefined) {
    const point = parsePoint(first);
    return point.ok ? ok({ kind: "point", point: point.value }) : point;
  }
  return parseInterval(first, second);
}

function parseOneOf(texts: readonly string[]): Result<Edtf, EdtfError> {
  const points: Point[] = [];
  for (const text of texts) {
    const point = parsePoint(text.trim());
    if (!point.ok) return point;
    points.push(point.value);
  }
  if (points.length < 2) return err("date.form");
  if (new Set(points.map((point) => point.year === undefined)).size > 1) return err("date.mixed_years");
  return ok({ kind: "oneOf", points });
}

function parseInterval(first: string, second: string): Result<Edtf, EdtfError> {
  if (first === ".." && second === "..") return err("date.form");
  const from = first === ".." ? ok(".." as const) : parsePoint(first);
  const to = second === ".." ? ok(".." as const) : parsePoint(second);
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (from.value === ".." || to.value === "..") {
    const known = from.value === ".." ? to.value : from.value;
    // "Since some 24 October" bounds nothing.
    return known !== ".." && known.year === undefined
      ? err("date.mixed_years")
      : ok({ kind: "interval", from: from.value, to: to.value });
  }
  if ((from.value.year === undefined) !== (to.value.year === undefined)) return err("date.mixed_years");
  // Without a year, 31 December to 1 January is in order.
  if (from.value.year !== undefined && firstKey(from.value) > firstKey(to.value)) return err("date.order");
  return ok({ kind: "interval", from: from.value, to: to.value });
}

/** Orders the beginnings of points with a year. */
const firstKey = (point: Point): number =>
  (point.year ?? 0) * 10_000 + (point.season ? (point.season - 20) * 3 : (point.month ?? 1)) * 100 + (point.day ?? 1);

const pointForm = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const isSeason = (number: number | undefined): number is Season => number !== undefined && number >= 21 && number <= 24;
const isMark = (text: string | undefined): text is Mark => text === "?" || text === "~" || text === "%";
const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function parsePoint(text: string): Result<Point, EdtfError> {
  const match = pointForm.exec(text);
  if (!match) return err("date.form");
  const year = match[1] === "XXXX" ? undefined : Number(match[1]);
  const second = numberOf(match[2]);
  const day = numberOf(match[3]);
  const mark = isMark(match[4]) ? match[4] : undefined;
  if (year === 0 || (year === undefined && second === undefined)) return err("date.form");
  // Winter 9999 would end in a year of five digits.
  if (isSeason(second))
    return year === undefined || day !== undefined || (second === 24 && year === 9999)
      ? err("date.form")
      : ok(pointOf({ year, season: second, mark }));
  if (second !== undefined && (second < 1 || second > 12)) return err("date.no_such_day");
  // Without a year, 29 February may have been one.
  if (day !== undefined && (day < 1 || day > daysInMonth(year ?? 2000, second ?? 1))) return err("date.no_such_day");
  return ok(pointOf({ year, month: second, day, mark }));
}

const two = (number: number) => String(number).padStart(2, "0");

/** A point as EDTF. */
export function printPoint(point: Point): string {
  const year = point.year === undefined ? "XXXX" : String(point.year).padStart(4, "0");
  const parts = [year, point.season, point.month, point.day].filter((part) => part !== undefined);
  return `${parts.map((part) => (typeof part === "number" ? two(part) : part)).join("-")}${point.mark ?? ""}`;
}

/** The one spelling of a value; `parseEdtf` reads it back. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.kind === "point") return printPoint(edtf.point);
  if (edtf.kind === "oneOf") return `[${edtf.points.map(printPoint).join(",")}]`;
  const end = (point: Point | "..") => (point === ".." ? ".." : printPoint(point));
  return `${end(edtf.from)}/${end(edtf.to)}`;
}
