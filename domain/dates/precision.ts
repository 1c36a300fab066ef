import type { TimePrecision } from "../claims/vocabularies";
import type { Edtf, Point } from "./edtf";
import { spansOf } from "./span";

const pointPrecision = (point: Point): "day" | "month" | "season" | "year" =>
  point.day !== undefined
    ? "day"
    : point.season !== undefined
      ? "season"
      : point.month !== undefined
        ? "month"
        : "year";

const pointsOf = (edtf: Edtf): Point[] =>
  edtf.kind === "point"
    ? [edtf.point]
    : edtf.kind === "oneOf"
      ? [...edtf.points]
      : [edtf.from, edtf.to].filter((point) => point !== "..");

const fromFine = ["day", "month", "season", "year"] as const;

/** The precision that a value has by its form: that of its coarsest part, `days` for a range of days. */
export function precisionOf(edtf: Edtf): TimePrecision {
  const kinds = pointsOf(edtf).map(pointPrecision);
  const coarsest = fromFine.findLast((one) => kinds.includes(one)) ?? "day";
  return edtf.kind === "interval" && coarsest === "day" ? "days" : coarsest;
}

/** How many days a value spans, infinite with an open end. */
function length(edtf: Edtf): number {
  const spans = spansOf(edtf, undefined);
  const [first] = spans;
  const last = spans.at(-1);
  const days = first && last ? last.end - first.start + 1 : 0;
  // Only without a year: the range runs over New Year.
  return days > 0 ? days : days + 366;
}

/** Whether a value of this form may be said to be that precise: no day from a week, no week from ten days. */
export function fitsPrecision(edtf: Edtf, precision: TimePrecision): boolean {
  if (precision === "unknown") return true;
  const natural = precisionOf(edtf);
  if (natural === precision) return true;
  if (natural === "day") return precision === "minute" || precision === "part_of_day";
  if (edtf.kind !== "interval") return false;
  const days = length(edtf);
  if (precision === "part_of_day") return natural === "days" && days === 2;
  if (precision === "week") return natural === "days" && days === 7;
  if (precision === "month") return natural === "days" && days >= 28 && days <= 33;
  if (precision === "season") return (natural === "month" || natural === "days") && days >= 88 && days <= 95;
  if (precision === "year") return days >= 353 && days <= 368;
  return false;
}
