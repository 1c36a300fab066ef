import { fold } from "../arabic/fold";
import type { DateValue } from "../claims/values";
import { err, ok, type Result } from "../result";
import { type IsoDay, readIsoDay, weekdayOf } from "./day";
import { type Edtf, type Mark, type Point, parseEdtf } from "./edtf";
import { withMonthNumbers } from "./month-names";
import { fitsPrecision } from "./precision";
import { dateValueOf, inconsistent } from "./read";
import { type Relative, relativeOf } from "./relative";
import { dayOf } from "./span";
import { weekdayNamed, weekdayNames } from "./weekdays";
import { writtenHijri } from "./written-hijri";
import { marked, writtenEdtf } from "./written-range";

/**
 * Why a text is no date: it is none that we can read; it is relative ("Friday") and the day it counts from is not known; or the weekday
 * that it names is not the weekday of that day.
 */
export type NotUnderstood = "date.not_understood" | "date.anchor_unknown" | "date.weekday_differs";

/** The day that relative expressions count from (the date of the source); several possible days give candidates. */
export type Anchor = { readonly anchor?: IsoDay | readonly IsoDay[] };

/** A date as people write it, in Arabic or English, in digits of any kind, Gregorian or Hijri, absolute or relative. */
export function understand(text: string, { anchor }: Anchor = {}): Result<DateValue, NotUnderstood> {
  const raw = Array.from(text.trim()).slice(0, 80).join("");
  const edtf = parseEdtf(text.trim());
  if (edtf.ok) return ok(dateValueOf(edtf.value, { raw }));
  if (text.length > 200) return err("date.not_understood");
  const { folded, mark, isNight } = prepared(text);
  const relative = relativeOf(folded);
  if (relative) return resolved(relative, raw, typeof anchor === "string" ? [anchor] : (anchor ?? []));
  return stated(folded, raw, mark, isNight);
}

const about = /(?:^|\s)(?:about|around|circa|approximately|approx\.?|ca?\.|نحو|حوالي|قرابه|تقريبا)(?=\s|$)/g;
const perhaps = /(?:^|\s)(?:probably|possibly|perhaps|uncertain|ربما|يرجح|علي الارجح)(?=\s|$)|\?|؟/g;
const night = /^(?:the )?(?:overnight|night(?: of| between)?|ليله) /;
const filler = /(?<!قبل|منذ)(?:^|\s)(?:on|in|of|the|يوم|في|شهر|ميلادي|ميلاديه)(?=\s|$)/g;

/** The text folded, its months numbered, its doubts and filling words taken out. */
function prepared(text: string): { folded: string; mark: Mark | undefined; isNight: boolean } {
  const plain = fold(text).replace(/["']/g, " ").replace(/[،,]/g, " , ").replace(/\s+/g, " ").trim();
  const isAbout = plain.replace(about, " ") !== plain;
  const isPerhaps = plain.replace(perhaps, " ") !== plain;
  const bare = plain.replace(about, " ").replace(perhaps, " ").trim();
  // Two rounds: a blank between two filling words belongs to the first match only.
  const unfilled = withMonthNumbers(bare)
    .replace(filler, " ")
    .replace(filler, " ")
    .replace(/\s+/g, " ")
    .replace(/[.\s,]+$/, "")
    .trim();
  return {
    folded: unfilled.replace(night, ""),
    mark: isAbout && isPerhaps ? "%" : isAbout ? "~" : isPerhaps ? "?" : undefined,
    isNight: night.test(bare.replace(filler, " ").trim()),
  };
}

const leadingWeekday = new RegExp(`^${weekdayNames}(?: , | )`);
const trailingWeekday = new RegExp(` \\(? ?${weekdayNames} ?\\)?$`);

function stated(
  folded: string,
  raw: string,
  mark: Mark | undefined,
  isNight: boolean,
): Result<DateValue, NotUnderstood> {
  const named = leadingWeekday.exec(folded)?.[1] ?? trailingWeekday.exec(folded)?.[1];
  const weekday = named === undefined ? undefined : weekdayNamed(named);
  const rest = folded.replace(leadingWeekday, "").replace(trailingWeekday, "");
  const hijri = writtenHijri(rest.replace(/ , /g, " "), weekday);
  if (hijri)
    return ok(
      dateValueOf(marked(hijri, mark), {
        raw,
        basis: "resolved_relative",
        mode: hijri.kind === "interval" ? "sometime_within" : "throughout",
        reasoning: hijriReasoning,
      }),
    );
  // A comma is mostly a pause ("January 30, 2023"); only what makes no sense without it is a list.
  const edtf = writtenEdtf(rest.replace(/ , /g, " ")) ?? writtenEdtf(rest);
  if (!edtf) return err("date.not_understood");
  const day = dayOf(edtf);
  if (weekday !== undefined && day !== undefined && weekdayOf(day) !== weekday) return err("date.weekday_differs");
  const value = marked(edtf, mark);
  const partOfDay = isNight && fitsPrecision(value, "part_of_day");
  return ok(
    dateValueOf(value, {
      raw,
      ...(partOfDay ? { precision: "part_of_day" } : {}),
      ...(isVague(edtf) ? { mode: "sometime_within" } : {}),
    }),
  );
}

const hijriReasoning = {
  ar: "محوّل من التقويم الهجري (أم القرى)، بفارق يوم واحد ما لم يؤكده اسم اليوم",
  en: "Converted from the Hijri calendar (Umm al-Qura), within one day unless a weekday confirms it",
};

/** "Early January": on some day of these. */
const isVague = (edtf: Edtf): boolean =>
  edtf.kind === "interval" && [edtf.from, edtf.to].every((point) => point !== ".." && point.mark === "~");

function resolved(relative: Relative, raw: string, anchors: readonly IsoDay[]): Result<DateValue, NotUnderstood> {
  const days = anchors.map(readIsoDay).filter((day) => day !== undefined);
  const found = days.map(relative);
  const [first] = found;
  if (!first || days.length < anchors.length) return err("date.anchor_unknown");
  const from = anchors.join(", ");
  const given = {
    raw,
    basis: "resolved_relative" as const,
    mode: first.mode,
    reasoning: {
      ar: `«${raw}» محسوبة من تاريخ المصدر ${from}`,
      en: `“${raw}” counted from the date of the source, ${from}`,
    },
  };
  const points = found.map(({ edtf }) => (edtf.kind === "point" ? edtf.point : undefined));
  const candidates = points.filter((point): point is Point => point !== undefined);
  const different = new Map(candidates.map((point) => [JSON.stringify(point), point]));
  if (found.length === 1 || different.size === 1)
    return within(dateValueOf(first.edtf, first.precision ? { ...given, precision: first.precision } : given));
  if (candidates.length < found.length) return err("date.anchor_unknown");
  return within(dateValueOf({ kind: "oneOf", points: [...different.values()] }, given));
}

/** The value, unless it was counted out of the years 0001 to 9999. */
const within = (value: DateValue): Result<DateValue, NotUnderstood> =>
  inconsistent(value) ? err("date.not_understood") : ok(value);
