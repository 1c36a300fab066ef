import type { Locale } from "@/domain/text";
import { formattingLocale } from "./formatting-locale";
import { translator } from "./translator";

/** A moment: milliseconds since 1970, an ISO string or a Date. Shown in UTC everywhere, as pages are the same for everybody. */
export type Moment = number | string | Date;

/** A formatter for each language and its digits, made once: making one costs a hundred times what using it does. */
function kept<Format>(make: (tag: string) => Format): (locale: Locale) => Format {
  const formats = new Map<string, Format>();
  return (locale) => {
    const tag = formattingLocale(locale);
    const format = formats.get(tag) ?? make(tag);
    formats.set(tag, format);
    return format;
  };
}

const numbers = kept((tag) => new Intl.NumberFormat(tag));
const percents = kept((tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }));
const differences = kept((tag) => new Intl.NumberFormat(tag, { signDisplay: "exceptZero" }));
const day = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const days = kept((tag) => new Intl.DateTimeFormat(tag, day));
const instants = kept(
  (tag) => new Intl.DateTimeFormat(tag, { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
);
const ages = kept((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "always" }));
const lists = kept((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const size = { style: "unit", unitDisplay: "short", maximumFractionDigits: 1 } as const;
const kibibytes = kept((tag) => new Intl.NumberFormat(tag, { ...size, unit: "kilobyte" }));
const mebibytes = kept((tag) => new Intl.NumberFormat(tag, { ...size, unit: "megabyte" }));

/** 1234 becomes 1,234. */
export const formatNumber = (value: number, locale: Locale) => numbers(locale).format(value);

/** 0.425 becomes 43 %. */
export const formatPercent = (share: number, locale: Locale) => percents(locale).format(share);

/** +120 or −14 bytes, with a real minus sign. */
export const formatDifference = (value: number, locale: Locale) => differences(locale).format(value).replace("-", "−");

/** The day of a moment in UTC: 30 January 2023. */
export const formatDay = (at: Moment, locale: Locale) => days(locale).format(new Date(at));

/** Day and time of a moment, marked as UTC. */
export const formatInstant = (at: Moment, locale: Locale) => `${instants(locale).format(new Date(at))} UTC`;

const units = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** How long ago `at` was, seen from `now`, in the largest whole unit: 3 days ago. */
export function formatAge(at: Moment, now: Moment, locale: Locale) {
  const seconds = (new Date(at).getTime() - new Date(now).getTime()) / 1000;
  const relative = ages(locale);
  for (const [unit, length] of units)
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  return relative.format(Math.trunc(seconds), "second");
}

/** A size in bytes, kibibytes or mebibytes with at most one decimal. */
export function formatBytes(bytes: number, locale: Locale) {
  if (bytes < 1024) return translator(locale)("common.count.bytes", { count: bytes });
  return bytes < 1024 ** 2 ? kibibytes(locale).format(bytes / 1024) : mebibytes(locale).format(bytes / 1024 ** 2);
}

/** أ وب وج; A, B and C. */
export const formatList = (items: readonly string[], locale: Locale) => lists(locale).format(items);
