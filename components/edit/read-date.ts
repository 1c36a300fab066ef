import type { DateValue } from "@/domain/claims/values";
import { parseEdtf } from "@/domain/dates/edtf";
import { precisionOf } from "@/domain/dates/precision";
import { withBounds } from "@/domain/dates/read";

type Typed = {
  edtf: string | undefined;
  precision?: string | undefined;
  basis?: string | undefined;
  reasoning?: unknown;
};

/** A typed date with its days. An unreadable one is handed on as typed: validation says what is wrong with it. */
export function readDate({ edtf, precision, basis, reasoning }: Typed, was: Partial<DateValue> | undefined): unknown {
  if (!edtf) return undefined;
  const same = was?.edtf === edtf && (!precision || was.precision === precision) && (!basis || was.basis === basis);
  if (same) return reasoning === undefined ? was : { ...was, reasoning };
  const parsed = parseEdtf(edtf);
  const value = {
    type: "date" as const,
    edtf,
    precision: precision ?? (parsed.ok ? precisionOf(parsed.value) : "unknown"),
    basis: basis ?? "stated",
    mode: was?.mode ?? "throughout",
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(was?.raw && was.edtf === edtf ? { raw: was.raw } : {}),
  } as DateValue;
  const bounded = withBounds(value);
  return bounded.ok ? bounded.value : { ...value, edtf: parsed.ok ? edtf : "" };
}
