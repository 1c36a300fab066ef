import type { Locale } from "@/domain/text";
import { formattingLocale } from "./formatting-locale";
import { translator } from "./translator";

/** A moment: milliseconds since 1970, an ISO string or a Date. Shown in UTC everywhere, as pages are the same for everybody. */
export type Moment = number | string | Date;

/** 1234 becomes 1,234. */
export const formatNumber = (value: number, locale: Locale) =>
  new Intl.NumberFormat(formattingLocale(locale)).format(value);

/** 0.425 becomes 43 %. */
export const formatPercent = (share: number, locale: Locale) =>
  new Intl.NumberFormat(formattingLocale(locale), { style: "percent", maximumFractionDigits: 0 }).format(share);

/** +120 or −14 bytes, with a real minus sign. */
export const formatDifference = (value: number, locale: Locale) =>
  new Intl.NumberFormat(formattingLocale(locale), { signDisplay: "exceptZero" }).format(value).replace("-", "−");

/** The day of a moment in UTC: 30 January 2023. */
export const formatDay = (at: Moment, locale: Locale) =>
  new Intl.DateTimeFormat(formattingLocale(locale), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(at));

/** Day and time of a moment, marked as UTC. */
export const formatInstant = (at: Moment, locale: Locale) =>
  `${new Intl.DateTimeFormat(formattingLocale(locale), {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  }).format(new Date(at))} UTC`;

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
  const relative = new Intl.RelativeTimeFormat(formattingLocale(locale), { numeric: "always" });
  for (const [unit, length] of units)
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  return relative.format(Math.trunc(seconds), "second");
}

/** A size in bytes, kibibytes or mebibytes with at most one decimal. */
export function formatBytes(bytes: number, locale: Locale) {
  if (bytes < 1024) return translator(locale)("common.count.bytes", { count: bytes });
  const [value, unit] = bytes < 1024 ** 2 ? [bytes / 1024, "kilobyte"] : [bytes / 1024 ** 2, "megabyte"];
  return new Intl.NumberFormat(formattingLocale(locale), {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(value);
}

/** أ وب وج; A, B and C. */
export const formatList = (items: readonly string[], locale: Locale) =>
  new Intl.ListFormat(formattingLocale(locale), { type: "conjunction" }).format(items);
