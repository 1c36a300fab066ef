import { dayNumber } from "./day";
import { type Edtf, printEdtf } from "./edtf";
import { isYearKnown, spansOf } from "./span";

const anyYear = 2000;

/** Orders values for the timeline: by first day, then last day; an open start comes first, an unknown year last, by its day. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const known = Number(isYearKnown(b)) - Number(isYearKnown(a));
  if (known !== 0) return known;
  const [one, other] = [edges(a), edges(b)];
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  const [text, otherText] = [printEdtf(a), printEdtf(b)];
  return text === otherText ? 0 : text < otherText ? -1 : 1;
}

function edges(edtf: Edtf): { start: number; end: number } {
  const spans = spansOf(edtf, isYearKnown(edtf) ? undefined : anyYear);
  return { start: spans[0]?.start ?? dayNumber(anyYear, 1, 1), end: spans.at(-1)?.end ?? dayNumber(anyYear, 12, 31) };
}
