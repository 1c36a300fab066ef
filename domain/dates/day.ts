/** A day as `2023-01-30`, years 0001 to 9999. */
export type IsoDay = string;

const dayLength = 86_400_000;

/** Days since 1970-01-01 in the Gregorian calendar, extended backwards. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayLength);
}

/** Year, month and day of a day number. */
export function dayParts(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day of a month: 28 to 31. */
export const daysInMonth = (year: number, month: number): number => dayParts(dayNumber(year, month + 1, 0)).day;

/** A day number as `2023-01-30`. */
export function isoDay(number: number): IsoDay {
  const { year, month, day } = dayParts(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day number of `2023-01-30`; undefined for a day that no calendar has. */
export function readIsoDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const number = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(number) === text && text >= "0001" ? number : undefined;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;
