import { understandSaid, writeSaid } from "@/domain/claims/understand-said";
import type { DateValue } from "@/domain/claims/values";
import { anchorDays } from "@/domain/dates/anchor-days";
import { withBounds } from "@/domain/dates/read";
import type { Unread } from "./draft-claim";

type Typed = {
  said: string | undefined;
  precision?: string | undefined;
  basis?: string | undefined;
  reasoning?: DateValue["reasoning"] | undefined;
  /** When the source was published: "last Friday" counts from there. */
  published?: DateValue | undefined;
};

/**
 * A typed date with its days. What was not touched stays as it was; new words are understood anew, and a precision or basis that was
 * chosen beside them holds. Words that are no date are handed on as typed.
 */
export function readDate(typed: Typed, was: Partial<DateValue> | undefined): unknown {
  const { said, published } = typed;
  if (!said) return undefined;
  const isTouched = was?.edtf === undefined || said !== writeSaid({ ...(was as DateValue), type: "date" }, "en");
  if (!isTouched) return chosen(was as DateValue, typed, was);
  const read = understandSaid("date", said, { anchor: anchorDays(published) });
  if (!read.ok) return { type: "date", said, why: read.error } satisfies Unread;
  return read.value.type === "date" ? chosen(read.value, typed, was) : undefined;
}

/** The value with what was chosen beside it; a choice that is no other than before says nothing about new words. */
function chosen(
  value: DateValue,
  { precision, basis, reasoning }: Typed,
  was: Partial<DateValue> | undefined,
): unknown {
  const isNew = (one: string | undefined, before: string | undefined) => one !== undefined && one !== before;
  const reasoned =
    reasoning && JSON.stringify(reasoning) !== JSON.stringify(was?.reasoning) ? reasoning : value.reasoning;
  const { reasoning: _, ...rest } = value;
  const wanted = {
    ...rest,
    ...(isNew(precision, was?.precision) ? { precision } : {}),
    ...(isNew(basis, was?.basis) ? { basis } : {}),
    ...(reasoned ? { reasoning: reasoned } : {}),
  } as DateValue;
  if (value === was && wanted.precision === value.precision) return wanted;
  const bounded = withBounds(wanted);
  return bounded.ok ? bounded.value : wanted;
}
