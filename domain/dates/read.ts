import type { DateValue } from "../claims/values";
import type { TimePrecision } from "../claims/vocabularies";
import { err, ok, type Result } from "../result";
import type { IsoDay } from "./day";
import { type Edtf, type EdtfError, parseEdtf, printEdtf } from "./edtf";
import { fitsPrecision, precisionOf } from "./precision";
import { boundsOf, isYearKnown } from "./span";

/** What an EDTF text means: its parts, its first and last day, how exact it is, and whether its year is known. */
export type ReadEdtf = {
  readonly edtf: Edtf;
  readonly start?: IsoDay;
  readonly end?: IsoDay;
  readonly precision: TimePrecision;
  readonly yearKnown: boolean;
};

/** Reads and checks an EDTF text of the subset. */
export function readEdtf(text: string): Result<ReadEdtf, EdtfError> {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed;
  const edtf = parsed.value;
  return ok({ edtf, ...boundsOf(edtf), precision: precisionOf(edtf), yearKnown: isYearKnown(edtf) });
}

/** Why a stored date contradicts itself, undefined when it does not; missing `start` and `end` are no contradiction. */
export function inconsistent(value: DateValue): EdtfError | "date.start_end" | "date.precision" | undefined {
  const read = readEdtf(value.edtf);
  if (!read.ok) return read.error;
  if (value.start !== undefined && value.start !== read.value.start) return "date.start_end";
  if (value.end !== undefined && value.end !== read.value.end) return "date.start_end";
  return fitsPrecision(read.value.edtf, value.precision) ? undefined : "date.precision";
}

/** The value with the first and last day that its EDTF has; refused when the EDTF or the precision is wrong. */
export function withBounds(value: DateValue): Result<DateValue, EdtfError | "date.start_end" | "date.precision"> {
  const { start: _start, end: _end, ...rest } = value;
  const wrong = inconsistent(rest);
  const read = readEdtf(value.edtf);
  if (wrong) return err(wrong);
  return read.ok ? ok({ ...rest, ...startAndEnd(read.value) }) : read;
}

const startAndEnd = ({ start, end }: ReadEdtf) => ({ ...(start ? { start } : {}), ...(end ? { end } : {}) });

type Given = Partial<Pick<DateValue, "precision" | "basis" | "mode" | "reasoning" | "raw">>;

/** A date value of a parsed EDTF, its days and precision worked out; stated and throughout unless `given` says otherwise. */
export const dateValueOf = (edtf: Edtf, given: Given = {}): DateValue => ({
  type: "date",
  edtf: printEdtf(edtf),
  ...boundsOf(edtf),
  precision: precisionOf(edtf),
  basis: "stated",
  mode: "throughout",
  ...given,
});
