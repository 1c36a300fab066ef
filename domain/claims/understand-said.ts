import type { IsoDay } from "../dates/day";
import { type NotUnderstood, understand } from "../dates/understand";
import { wordDate } from "../dates/word-date";
import { err, ok, type Result } from "../result";
import type { Locale } from "../text";
import { countedNouns, type NounKey } from "./counted-nouns";
import { understandDuration } from "./understand-duration";
import { type NoQuantity, understandQuantity } from "./understand-quantity";
import type { ClaimValue, DateValue, DurationValue, Quantity } from "./values";
import { wordDuration } from "./word-duration";
import { wordNumber, wordQuantity } from "./word-quantity";

/** A value that people write as one line of text. */
export type SaidValue = Quantity | DateValue | DurationValue;
export type SaidType = SaidValue["type"];
export type NotSaid = NotUnderstood | NoQuantity | "duration.not_understood";

/** Whether a property's value is written as one line of text. */
export const isSaid = (type: ClaimValue["type"]): type is SaidType =>
  type === "quantity" || type === "date" || type === "duration";

/** The value that a line of text means; `anchor` holds the days of the source, from which "last Friday" counts. */
export function understandSaid(
  type: SaidType,
  text: string,
  { anchor = [], unit }: { anchor?: readonly IsoDay[]; unit?: string | undefined } = {},
): Result<SaidValue, NotSaid> {
  if (type === "quantity") return understandQuantity(text, unit);
  if (type === "duration") return understandDuration(text);
  const read = understand(text, anchor.length > 0 ? { anchor } : {});
  if (!read.ok) return err(read.error);
  // What the EDTF itself says needs no second spelling.
  const { raw, ...value } = read.value;
  return ok(raw === undefined || raw === value.edtf ? value : { ...value, raw });
}

/** How a value is shown as understood: with what it counts, where the property counts something. */
export function wordSaid(value: SaidValue, locale: Locale, property = ""): string {
  switch (value.type) {
    case "quantity":
      return Object.hasOwn(countedNouns, property)
        ? wordQuantity(value, property as NounKey, locale)
        : wordNumber(value, locale);
    case "date":
      return wordDate(value, locale);
    case "duration":
      return wordDuration(value, locale);
  }
}

/** The line of text that stands in a form for a value, and is understood as the same value again. */
export function writeSaid(value: SaidValue, locale: Locale): string {
  switch (value.type) {
    case "quantity":
      return wordNumber(value, locale);
    case "date":
      return value.edtf;
    case "duration":
      return wordDuration(value, locale);
  }
}
