import { type Digits, printDigits } from "../arabic/digits";
import type { DateValue } from "../claims/values";
import type { Locale } from "../text";
import { type Edtf, type Mark, type Point, parseEdtf, pointOf } from "./edtf";
import { isYearKnown } from "./span";

const words = {
  ar: {
    about: "نحو",
    uncertain: "غير مؤكد",
    unknownYear: "، السنة غير معروفة",
    since: "منذ",
    until: "حتى",
    orLater: "أو بعد ذلك",
    orEarlier: "أو قبل ذلك",
    oneOfDays: "أحد الأيام",
    oneOf: "أحد التواريخ",
    night: "ليلة",
    week: "في أسبوع",
    within: "في وقت ما ضمن",
    seasons: { 21: "ربيع", 22: "صيف", 23: "خريف", 24: "شتاء" },
  },
  en: {
    about: "about",
    uncertain: "uncertain",
    unknownYear: ", year unknown",
    since: "since",
    until: "until",
    orLater: "or later",
    orEarlier: "or earlier",
    oneOfDays: "one of",
    oneOf: "one of",
    night: "night of",
    week: "in the week of",
    within: "at some time in",
    seasons: { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" },
  },
} as const;

const tags: Record<Locale, string> = { ar: "ar-EG-u-ca-gregory-nu-latn", en: "en-GB-u-ca-gregory-nu-latn" };

type Wanted = { readonly day?: "numeric"; readonly month?: "long"; readonly year?: "numeric" };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words, with the parts wanted; formats are made once, they are dear. */
function intl(locale: Locale, { year, month, day }: Point, wanted: Wanted): string {
  const key = `${locale} ${Object.keys(wanted).join(" ")}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...wanted, timeZone: "UTC" });
  formats.set(key, format);
  const date = new Date(0);
  date.setUTCFullYear(year ?? 2000, (month ?? 1) - 1, day ?? 1);
  return format.format(date);
}

/**
 * A date in the reader's words: "30 January 2023", «24–25 أكتوبر، السنة غير معروفة», "one of 3, 10 or 17 February 2023". What cannot be
 * read is shown as it was written. Months are the modern ones (يناير).
 */
export function wordDate(value: DateValue, locale: Locale, digits: Digits = "latn"): string {
  const parsed = parseEdtf(value.edtf);
  return parsed.ok ? wordEdtf(parsed.value, locale, digits, value) : (value.raw ?? value.edtf);
}

/** As `wordDate`, for an EDTF value without its claim. */
export function wordEdtf(
  edtf: Edtf,
  locale: Locale,
  digits: Digits = "latn",
  how: Partial<Pick<DateValue, "precision" | "mode">> = {},
): string {
  const text =
    edtf.kind === "point"
      ? point(edtf.point, locale)
      : edtf.kind === "oneOf"
        ? oneOf(edtf.points, locale)
        : interval(edtf, locale, how);
  const doubted = doubt(text, markOf(edtf), locale);
  return printDigits(isYearKnown(edtf) ? doubted : `${doubted}${words[locale].unknownYear}`, digits);
}

function point(one: Point, locale: Locale): string {
  if (one.season !== undefined) {
    const year = one.year ?? 0;
    // A winter lies in two years.
    return `${words[locale].seasons[one.season]} ${one.season === 24 ? `${year}–${year + 1}` : year}`;
  }
  const known: Wanted = {
    ...(one.day === undefined ? {} : { day: "numeric" as const }),
    ...(one.month === undefined ? {} : { month: "long" as const }),
    ...(one.year === undefined ? {} : { year: "numeric" as const }),
  };
  return intl(locale, one, known);
}

function interval(
  { from, to }: Edtf & { kind: "interval" },
  locale: Locale,
  how: Partial<Pick<DateValue, "precision" | "mode">>,
): string {
  const { since, until, orLater, orEarlier } = words[locale];
  // What happened on some day of an open range did not last: "2018 or later", not "since 2018".
  const once = how.mode === "sometime_within";
  if (from === "..") {
    if (to === "..") return "..";
    return once ? `${point(to, locale)} ${orEarlier}` : `${until} ${point(to, locale)}`;
  }
  if (to === "..") return once ? `${point(from, locale)} ${orLater}` : `${since} ${point(from, locale)}`;
  const text = range(from, to, locale);
  const days = from.day !== undefined && to.day !== undefined;
  if (days && how.precision === "part_of_day") return `${words[locale].night} ${text}`;
  if (days && how.precision === "week") return `${words[locale].week} ${text}`;
  return once ? `${words[locale].within} ${text}` : text;
}

/** What both ends share is said once: "24–25 October 2022", "30 January – 2 February 2023", "January – March 2023", "2007–2009". */
function range(from: Point, to: Point, locale: Locale): string {
  const sameYear =
    from.year === to.year &&
    from.season === undefined &&
    to.season === undefined &&
    from.month !== undefined &&
    to.month !== undefined;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day !== undefined && to.day !== undefined) {
    return from.day === to.day ? point(to, locale) : `${from.day}–${point(to, locale)}`;
  }
  const first = sameYear ? point(pointOf({ month: from.month, day: from.day }), locale) : point(from, locale);
  const years = [from, to].every((one) => one.month === undefined && one.season === undefined);
  return `${first}${years ? "–" : " – "}${point(to, locale)}`;
}

/** "One of 3, 10 or 17 February 2023", or the dates in full when they do not share month and year. */
function oneOf(points: readonly Point[], locale: Locale): string {
  const [first] = points;
  const list = (items: string[]) => new Intl.ListFormat(tags[locale], { type: "disjunction" }).format(items);
  const sameMonth = points.every(
    (one) => one.day !== undefined && one.month === first?.month && one.year === first?.year,
  );
  if (!sameMonth) return `${words[locale].oneOf} ${list(points.map((one) => point(one, locale)))}`;
  const items = points.map((one, i) => (i === points.length - 1 ? point(one, locale) : String(one.day)));
  return `${words[locale].oneOfDays} ${list(items)}`;
}

/** The gravest doubt of any part, about and uncertain together as both. */
function markOf(edtf: Edtf): Mark | undefined {
  const points = edtf.kind === "point" ? [edtf.point] : edtf.kind === "oneOf" ? edtf.points : [edtf.from, edtf.to];
  const marks = new Set(points.flatMap((one) => (one !== ".." && one.mark ? [one.mark] : [])));
  return marks.has("%") || marks.size > 1 ? "%" : [...marks][0];
}

function doubt(text: string, mark: Mark | undefined, locale: Locale): string {
  const about = mark === "~" || mark === "%" ? `${words[locale].about} ${text}` : text;
  return mark === "?" || mark === "%" ? `${about} (${words[locale].uncertain})` : about;
}
