import type { Claim } from "@/domain/claims/claim";
import type { LedgerContext } from "@/domain/claims/context";
import { currentDates } from "@/domain/claims/current-claims";
import type { DateValue } from "@/domain/claims/values";
import { type Point, parseEdtf, printEdtf } from "@/domain/dates/edtf";
import { placeOnAxis } from "@/domain/dates/time-axis";

/** When something began and ended, as ISO dates. */
export type StatedDate = { readonly start: string; readonly end?: string | undefined };

/**
 * The date on which all reports of a page agree and which they state themselves; none where it is inferred, in doubt, one of several,
 * or lies somewhere within a span.
 */
export function statedDate(claims: readonly Claim[], property: string, context: LedgerContext): StatedDate | undefined {
  const [date, ...others] = currentDates(claims, property, context);
  return date && others.length === 0 ? isoDate(date) : undefined;
}

/** A date as schema.org takes one: `2024-08`, or from one to another; none where it is not stated or says more than that. */
export function isoDate(date: DateValue): StatedDate | undefined {
  const parsed = parseEdtf(date.edtf);
  if (!parsed.ok || date.basis !== "stated") return undefined;
  const edtf = parsed.value;
  if (edtf.kind === "point") return isPlain(edtf.point) ? { start: printEdtf(edtf) } : undefined;
  if (edtf.kind === "oneOf" || edtf.from === ".." || edtf.to === "..") return undefined;
  const lasted = placeOnAxis({ start: 0, end: 1 }, date)?.exact;
  if (!lasted || !isPlain(edtf.from) || !isPlain(edtf.to)) return undefined;
  const print = (point: Point) => printEdtf({ kind: "point", point });
  return { start: print(edtf.from), end: print(edtf.to) };
}

/** A year, month or day that nobody doubts. */
const isPlain = ({ year, season, mark }: Point): boolean =>
  year !== undefined && season === undefined && mark === undefined;
