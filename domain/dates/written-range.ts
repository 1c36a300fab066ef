import { type Edtf, type Mark, type Point, parseEdtf, pointOf, printEdtf } from "./edtf";
import { numericDate, partOf, writtenPoint } from "./written-point";

const openStart = /^(?:until|till|up to|حتي) /;
const openEnd = /^(?:since|منذ) /;
const between =
  /^(?:from (.+) (?:to|until) (.+)|between (.+) and (.+)|من (.+) (?:الي|حتي) (.+)|بين (.+) و ?(.+)|(.+?) (?:to|until|الي) (.+)|(.+) - (.+)|(.+?) ?- ?(.+))$/;
const eitherOr = / (?:or|او) | ?, ?(?:or |او )?/;

/** Any date that names its parts, from a folded text with month numbers: a point, a range, an open range, or candidates. */
export function writtenEdtf(text: string): Edtf | undefined {
  const point = writtenPoint(text);
  if (point) return { kind: "point", point };
  return numericDate(text) ?? partOf(text) ?? open(text) ?? range(text) ?? dayRange(text) ?? candidates(text);
}

function open(text: string): Edtf | undefined {
  const from = openEnd.test(text) ? writtenPoint(text.replace(openEnd, "")) : undefined;
  if (from) return inOrder({ kind: "interval", from, to: ".." });
  const to = openStart.test(text) ? writtenPoint(text.replace(openStart, "")) : undefined;
  return to ? inOrder({ kind: "interval", from: "..", to }) : undefined;
}

function range(text: string): Edtf | undefined {
  const ends = between
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  const [left, right] = ends ?? [];
  const to = right ? end(right) : undefined;
  const from = left && to ? completed(left, to) : undefined;
  return from && to ? inOrder({ kind: "interval", from, to }) : undefined;
}

/** One end of a range; a numeric date only when it can be read in one way. */
function end(text: string): Point | undefined {
  const numeric = numericDate(text);
  return writtenPoint(text) ?? (numeric?.kind === "point" ? numeric.point : undefined);
}

/** Two days of one month with the month in front or a slash between: "October 24-25", «24/25 أكتوبر». */
function dayRange(text: string): Edtf | undefined {
  const match = /^(\d{1,2}) ?\/ ?(\d{1,2}) (<m\d+>.*)$/.exec(text) ?? monthFirst(text);
  const to = match ? writtenPoint(`${match[2]} ${match[3]}`) : undefined;
  return match && to ? inOrder({ kind: "interval", from: pointOf({ ...to, day: Number(match[1]) }), to }) : undefined;
}

function monthFirst(text: string): string[] | undefined {
  const match = /^(<m\d+>) (\d{1,2}) ?- ?(\d{1,2})( \d{4})?$/.exec(text);
  return match ? ["", match[2] ?? "", match[3] ?? "", `${match[1]}${match[4] ?? ""}`] : undefined;
}

/** The beginning of a range, what it leaves out taken from the end: "24" of "24-25 October 2022". */
function completed(text: string, last: Point): Point | undefined {
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text))
    return last.day === undefined ? undefined : pointOf({ ...last, day: Number.parseInt(text, 10) });
  const point = end(text);
  return point && point.year === undefined && last.year !== undefined ? pointOf({ ...point, year: last.year }) : point;
}

function candidates(text: string): Edtf | undefined {
  const texts = text.replace(/^(?:one|either|احد|اما) /, "").split(eitherOr);
  const last = writtenPoint(texts.at(-1) ?? "");
  if (!last || texts.length < 2) return undefined;
  const points = texts.slice(0, -1).map((one) => completed(one, last));
  return points.every((point) => point !== undefined)
    ? inOrder({ kind: "oneOf", points: [...points, last] })
    : undefined;
}

/** The value when every point exists and stands in order, as `parseEdtf` demands. */
function inOrder(edtf: Edtf): Edtf | undefined {
  const read = parseEdtf(printEdtf(edtf));
  return read.ok ? read.value : undefined;
}

/** Every point of the value under this doubt. */
export function marked(edtf: Edtf, mark: Mark | undefined): Edtf {
  if (!mark) return edtf;
  const point = (one: Point): Point => pointOf({ ...one, mark: one.mark && one.mark !== mark ? "%" : mark });
  if (edtf.kind === "point") return { kind: "point", point: point(edtf.point) };
  if (edtf.kind === "oneOf") return { kind: "oneOf", points: edtf.points.map(point) };
  return {
    kind: "interval",
    from: edtf.from === ".." ? ".." : point(edtf.from),
    to: edtf.to === ".." ? ".." : point(edtf.to),
  };
}
