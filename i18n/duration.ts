import type { Locale } from "@/domain/text";
import { formatList } from "./format";
import { formattingLocale } from "./formatting-locale";

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
export function formatDuration(iso: string, locale: Locale): string {
  const words = parts.flatMap(([unit, pattern]) => {
    const amount = pattern.exec(iso)?.[1];
    if (!amount || amount === "0") return [];
    return [
      new Intl.NumberFormat(formattingLocale(locale), { style: "unit", unit, unitDisplay: "long" }).format(
        Number(amount),
      ),
    ];
  });
  return words.length === 0 ? iso : formatList(words, locale);
}
