import type { Locale } from "../text";
import type { DurationValue } from "./values";
import { quantityQualifiers } from "./vocabularies";

const tags: Record<Locale, string> = { ar: "ar-u-nu-latn", en: "en-GB" };

const parts = [
  ["year", /(\d+)Y/],
  ["month", /^P[^T]*?(\d+)M/],
  ["week", /(\d+)W/],
  ["day", /(\d+)D/],
  ["hour", /T.*?(\d+)H/],
  ["minute", /T.*?(\d+)M/],
  ["second", /T.*?(\d+)S/],
] as const;

/** An ISO 8601 duration in words: PT3H30M becomes 3 hours and 30 minutes. */
export function wordIsoDuration(iso: string, locale: Locale): string {
  const words = parts.flatMap(([unit, pattern]) => {
    const amount = pattern.exec(iso)?.[1];
    if (!amount || amount === "0") return [];
    return [new Intl.NumberFormat(tags[locale], { style: "unit", unit, unitDisplay: "long" }).format(Number(amount))];
  });
  return words.length === 0 ? iso : new Intl.ListFormat(tags[locale], { type: "conjunction" }).format(words);
}

/** A duration with the qualifier of its wording: "more than 3 hours". */
export const wordDuration = ({ q, iso }: DurationValue, locale: Locale): string =>
  `${q === "exact" ? "" : `${quantityQualifiers[q][locale]} `}${wordIsoDuration(iso, locale)}`;
