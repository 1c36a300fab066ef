import { dayParts, type IsoDay, readIsoDay, weekdayOf } from "./day";
import { type Edtf, pointOf } from "./edtf";
import { fromHijri, hijriMonth } from "./hijri";

const suffix = "(?: ?(?:ه|هجري|هجريه|ah))?\\.?";
const dayForm = new RegExp(`^(\\d{1,2}) (?:من )?<h(\\d+)>(?: (?:عام |سنه )?(\\d{4}))${suffix}$`);
const monthForm = new RegExp(`^<h(\\d+)>(?: (?:عام |سنه )?(\\d{4}))${suffix}$`);
const yearForm = /^(?:عام |سنه )?(1[345]\d{2}) ?(?:ه|هجري|هجريه|ah)\.?$/;

/**
 * A Hijri date of a folded text with month numbers, in Gregorian days. The sighting of the moon may differ by a day from the tables,
 * so a day becomes three, unless the weekday that the text names picks one of them.
 */
export function writtenHijri(text: string, weekday: number | undefined): Edtf | undefined {
  const day = dayForm.exec(text);
  if (day) return around(fromHijri({ year: Number(day[3]), month: Number(day[2]), day: Number(day[1]) }), weekday);
  const month = monthForm.exec(text);
  if (month) return widened(hijriMonth(Number(month[2]), Number(month[1])));
  const year = yearForm.exec(text);
  const [first, last] = year ? [hijriMonth(Number(year[1]), 1), hijriMonth(Number(year[1]), 12)] : [];
  return first && last ? widened({ start: first.start, end: last.end }) : undefined;
}

function around(day: IsoDay | undefined, weekday: number | undefined): Edtf | undefined {
  const number = day && readIsoDay(day);
  if (!day || !number) return undefined;
  const confirmed =
    weekday === undefined ? undefined : [number, number - 1, number + 1].find((one) => weekdayOf(one) === weekday);
  if (confirmed !== undefined) return { kind: "point", point: pointOf(dayParts(confirmed)) };
  return weekday === undefined ? widened({ start: day, end: day }) : undefined;
}

function widened(span: { start: IsoDay; end: IsoDay } | undefined): Edtf | undefined {
  const [start, end] = [readIsoDay(span?.start ?? ""), readIsoDay(span?.end ?? "")];
  if (start === undefined || end === undefined) return undefined;
  return { kind: "interval", from: pointOf(dayParts(start - 1)), to: pointOf(dayParts(end + 1)) };
}
