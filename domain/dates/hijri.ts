import { dayNumber, type IsoDay, isoDay, readIsoDay } from "./day";

/** A day of the Umm al-Qura calendar. */
export type HijriDay = { readonly year: number; readonly month: number; readonly day: number };

const calendar = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

const hijriOf = (number: number): HijriDay => {
  const parts = new Map(
    calendar.formatToParts(new Date(number * 86_400_000)).map((part) => [part.type, Number.parseInt(part.value, 10)]),
  );
  return { year: parts.get("year") ?? 0, month: parts.get("month") ?? 0, day: parts.get("day") ?? 0 };
};

/** The Hijri day of a Gregorian one; undefined for a day that no calendar has. */
export function toHijri(day: IsoDay): HijriDay | undefined {
  const number = readIsoDay(day);
  return number === undefined ? undefined : hijriOf(number);
}

/** The first day of the first Hijri year, and the mean length of a month in days. */
const epoch = dayNumber(622, 7, 19);
const month = 29.530588;

/**
 * The Gregorian day of a Hijri one, searched five days around an estimate; undefined when the month has no such day or the year is
 * outside the tables of the calendar (1300 to 1600).
 */
export function fromHijri(hijri: HijriDay): IsoDay | undefined {
  if (hijri.year < 1300 || hijri.year > 1600) return undefined;
  const estimate = Math.round(epoch + ((hijri.year - 1) * 12 + hijri.month - 1) * month + hijri.day - 1);
  for (let number = estimate - 5; number <= estimate + 5; number++) {
    const found = hijriOf(number);
    if (found.year === hijri.year && found.month === hijri.month && found.day === hijri.day) return isoDay(number);
  }
  return undefined;
}

/** First and last day of a Hijri month. */
export function hijriMonth(year: number, monthNumber: number): { start: IsoDay; end: IsoDay } | undefined {
  const start = fromHijri({ year, month: monthNumber, day: 1 });
  const end = fromHijri({ year, month: monthNumber, day: 30 }) ?? fromHijri({ year, month: monthNumber, day: 29 });
  return start && end ? { start, end } : undefined;
}
