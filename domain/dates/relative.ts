import { numbersIn } from "../arabic/number-words";
import { dayNumber, dayParts, weekdayOf } from "./day";
import { type Edtf, pointOf } from "./edtf";
import { weekdayNamed, weekdayNames } from "./weekdays";

/** What a relative expression means, counted from a day (a day number). */
export type Relative = (anchor: number) => {
  readonly edtf: Edtf;
  readonly mode: "throughout" | "sometime_within";
  readonly precision?: "week";
};

const dayPoint = (number: number): Edtf => ({ kind: "point", point: pointOf(dayParts(number)) });
const onDay =
  (offset: number): Relative =>
  (anchor) => ({ edtf: dayPoint(anchor + offset), mode: "throughout" });

const days: readonly (readonly [RegExp, number])[] = [
  [/^(?:اول (?:من )?امس|the day before yesterday|day before yesterday)$/, -2],
  [/^(?:امس|البارحه|مساء امس|ليله امس|yesterday|last night)$/, -1],
  [/^(?:اليوم|هذا اليوم|today|this morning|tonight)$/, 0],
  [/^(?:غدا|غد|tomorrow)$/, 1],
];

const past = "(?:الماضي|الماضيه|الفاءت|المنصرم|السابق)";
const next = "(?:المقبل|المقبله|القادم|القادمه)";
const current = "(?:الجاري|الحالي|الحاليه|هذا)";

/** The expression behind a folded text, undefined when it is not a relative one. */
export function relativeOf(folded: string): Relative | undefined {
  const day = days.find(([form]) => form.test(folded));
  return day ? onDay(day[1]) : (weekday(folded) ?? unit(folded) ?? ago(folded));
}

/** Friday alone, or "last Friday": the latest one up to the day itself, or before it; "next Friday": the first one after it. */
function weekday(folded: string): Relative | undefined {
  const match =
    new RegExp(`^(?:(last|past|next|this|on) )?${weekdayNames}(?: (last|${past}|${next}))?$`).exec(folded) ??
    new RegExp(`^()${weekdayNames}()$`).exec(folded);
  const wanted = weekdayNamed(match?.[2] ?? "");
  if (!match || wanted === undefined) return undefined;
  const words = `${match[1] ?? ""} ${match[3] ?? ""}`;
  const back = (anchor: number) => (weekdayOf(anchor) - wanted + 7) % 7;
  if (/next|مقبل|قادم/.test(words)) return (anchor) => onDay(7 - back(anchor))(anchor);
  if (/last|past|ماضي|فاءت|منصرم|سابق/.test(words)) return (anchor) => onDay(-(back(anchor) || 7))(anchor);
  return (anchor) => onDay(-back(anchor))(anchor);
}

const units: readonly (readonly [RegExp, "week" | "month" | "year", number])[] = (
  [
    ["week", "الاسبوع"],
    ["month", "الشهر"],
    ["year", "(?:العام|السنه)"],
  ] as const
).flatMap(([english, arabic]) => [
  [new RegExp(`^(?:last ${english}|${arabic} ${past})$`), english, -1] as const,
  [new RegExp(`^(?:this ${english}|${arabic} ${current}|هذ[اه] ${arabic})$`), english, 0] as const,
  [new RegExp(`^(?:next ${english}|${arabic} ${next})$`), english, 1] as const,
]);

function unit(folded: string): Relative | undefined {
  const found = units.find(([form]) => form.test(folded));
  if (!found) return undefined;
  const [, name, offset] = found;
  // The week begins on Saturday where Arabic papers appear, on Monday in English ones.
  if (name === "week") return week(offset, /^[a-z]/.test(folded) ? 1 : 6);
  return (anchor) => {
    const { year, month } = dayParts(anchor);
    if (name === "year")
      return { edtf: { kind: "point", point: pointOf({ year: year + offset }) }, mode: "sometime_within" };
    const first = dayParts(dayNumber(year, month + offset, 1));
    return {
      edtf: { kind: "point", point: pointOf({ year: first.year, month: first.month }) },
      mode: "sometime_within",
    };
  };
}

const week =
  (offset: number, firstDay: number): Relative =>
  (anchor) => {
    const start = anchor - ((weekdayOf(anchor) - firstDay + 7) % 7) + 7 * offset;
    const edtf: Edtf = { kind: "interval", from: pointOf(dayParts(start)), to: pointOf(dayParts(start + 6)) };
    return { edtf, mode: "sometime_within", precision: "week" };
  };

/** "Three days ago", «قبل يومين», «منذ أسبوع»; weeks ago are about that day. */
function ago(folded: string): Relative | undefined {
  const match = /^(?:(?:قبل|منذ) (.+)|(.+) ago)$/.exec(folded);
  const text = match?.[1] ?? match?.[2];
  if (!text) return undefined;
  const isWeek = /اسبوع|اسابيع|week/.test(text);
  if (!isWeek && !/يوم|ايام|day/.test(text)) return undefined;
  const count =
    numbersIn(text).find((one) => one.form !== "vague" && one.form !== "singular")?.value ??
    (/^(?:a |يوم|اسبوع)/.test(text) ? 1 : undefined);
  if (count === undefined || count > 3660 || !Number.isInteger(count)) return undefined;
  if (!isWeek) return onDay(-count);
  return (anchor) => ({
    edtf: { kind: "point", point: pointOf({ ...dayParts(anchor - 7 * count), mark: "~" }) },
    mode: "throughout",
  });
}
