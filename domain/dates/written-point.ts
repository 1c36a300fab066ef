import { daysInMonth } from "./day";
import { type Edtf, type Mark, type Point, pointOf, type Season } from "./edtf";

const seasons: readonly (readonly [RegExp, Season])[] = [
  [/^(?:ربيع|spring)$/, 21],
  [/^(?:صيف|summer)$/, 22],
  [/^(?:خريف|autumn|fall)$/, 23],
  [/^(?:شتاء|winter)$/, 24],
];

/** A year as written: four digits, with عام or سنة before it or م behind it. */
const year = "(?:عام |سنه |year )?(\\d{4})(?: ?م)?";
const ordinal = "(?:st|nd|rd|th)?";
const joint = "(?: |-|/| - | / )";

const checked = (point: Point): Point | undefined => {
  if (point.year === 0 || (point.month !== undefined && (point.month < 1 || point.month > 12))) return undefined;
  if (point.day !== undefined && (point.day < 1 || point.day > daysInMonth(point.year ?? 2000, point.month ?? 1)))
    return undefined;
  return point;
};

const number = (text: string | undefined) => (text ? Number(text) : undefined);
const full = (pattern: string) => new RegExp(`^${pattern}$`);
const dayMonthYear = full(`(\\d{1,2})${ordinal}${joint}<m(\\d+)>(?:${joint}${year})?`);
const monthDayYear = full(`<m(\\d+)> (\\d{1,2})${ordinal}(?: ${year})?`);
const monthYear = full(`<m(\\d+)>(?:${joint}${year})?`);
const yearMonthDay = full("(\\d{4}) ?[/.-] ?(?:<m)?(\\d{1,2})>?(?: ?[/.-] ?(\\d{1,2}))?");
const seasonYear = full(`([^\\d ]+) ${year}`);

/** One day, month, season or year from a folded text with month numbers; undefined when it is none, or no day that exists. */
export function writtenPoint(text: string): Point | undefined {
  const dmy = dayMonthYear.exec(text);
  if (dmy) return checked(pointOf({ day: number(dmy[1]), month: number(dmy[2]), year: number(dmy[3]) }));
  const mdy = monthDayYear.exec(text);
  if (mdy) return checked(pointOf({ month: number(mdy[1]), day: number(mdy[2]), year: number(mdy[3]) }));
  const my = monthYear.exec(text);
  if (my) return checked(pointOf({ month: number(my[1]), year: number(my[2]) }));
  const ymd = yearMonthDay.exec(text);
  if (ymd) return checked(pointOf({ year: number(ymd[1]), month: number(ymd[2]), day: number(ymd[3]) }));
  const season = seasonYear.exec(text);
  const named = season ? seasons.find(([form]) => form.test(season[1] ?? "")) : undefined;
  if (season && named) return checked(pointOf({ season: named[1], year: number(season[2]) }));
  const only = full(year).exec(text);
  return only ? checked(pointOf({ year: number(only[1]) })) : undefined;
}

/** `07/09/2024`: the day first, as Arab and European papers write it; both readings when the other one is possible too. */
export function numericDate(text: string): Edtf | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return undefined;
  const [first, second, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const readings = [pointOf({ day: first, month: second, year: y }), pointOf({ day: second, month: first, year: y })]
    .map(checked)
    .filter((point) => point !== undefined);
  const [one, other] = readings;
  if (!one) return undefined;
  return other && first !== second ? { kind: "oneOf", points: [one, other] } : { kind: "point", point: one };
}

const parts: readonly (readonly [RegExp, 0 | 1 | 2])[] = [
  [/^(?:early|beginning|اواءل|مطلع|بدايه)(?: in)? /, 0],
  [/^(?:mid|middle|منتصف|اواسط)[ -]/, 1],
  [/^(?:late|end|اواخر|نهايه)(?: in)? /, 2],
];

/** "Early January 2023", «أواخر 2007»: about a third of the month or the year. */
export function partOf(text: string): Edtf | undefined {
  const found = parts.find(([form]) => form.test(text));
  const point = found ? writtenPoint(text.replace(found[0], "")) : undefined;
  if (!found || !point || point.day !== undefined || point.season !== undefined) return undefined;
  const third = found[1];
  const mark: Mark = "~";
  if (point.month === undefined) {
    return {
      kind: "interval",
      from: pointOf({ year: point.year, month: third * 4 + 1, mark }),
      to: pointOf({ year: point.year, month: third * 4 + 4, mark }),
    };
  }
  const last = third === 2 ? daysInMonth(point.year ?? 2000, point.month) : third * 10 + 10;
  return {
    kind: "interval",
    from: pointOf({ ...point, day: third * 10 + 1, mark }),
    to: pointOf({ ...point, day: last, mark }),
  };
}
