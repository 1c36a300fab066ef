import type { DateValue } from "../claims/values";
import { compareEdtf } from "./compare";
import { parseEdtf } from "./edtf";

/** Orders dates for the timeline, earliest first; an unknown year comes after them, and what has no date at the end. */
export function compareDates(a: DateValue | undefined, b: DateValue | undefined): number {
  const [one, other] = [read(a), read(b)];
  if (one && other) return compareEdtf(one, other);
  return Number(!one) - Number(!other);
}

function read(date: DateValue | undefined) {
  const parsed = date && parseEdtf(date.edtf);
  return parsed?.ok ? parsed.value : undefined;
}
