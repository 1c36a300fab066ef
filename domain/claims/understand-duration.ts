import { fold } from "../arabic/fold";
import { numbersIn } from "../arabic/number-words";
import { err, ok, type Result } from "../result";
import { isoDuration } from "./iso-duration";
import type { DurationValue } from "./values";
import { wordingOf } from "./wording";

const unit = (letter: "Y" | "M" | "W" | "D" | "H" | "S", isTime: boolean, one: string, two: string) => ({
  letter,
  isTime,
  form: new RegExp(`^(?:و|ال)?(?:${one}|${two})$`),
  two: new RegExp(`^(?:و|ال)?(?:${two})$`),
});

/** Units in the order that ISO 8601 prints them, each with the words for it and its dual, folded. */
const units = [
  unit("Y", false, "years?|yrs?|سنه|سنوات|سنين|عام|عاما|اعوام", "سنتان|سنتين|عامان|عامين"),
  unit("M", false, "months?|شهر|شهرا|اشهر|شهور", "شهران|شهرين"),
  unit("W", false, "weeks?|اسبوع|اسبوعا|اسابيع", "اسبوعان|اسبوعين"),
  unit("D", false, "days?|يوم|يوما|ايام", "يومان|يومين"),
  unit("H", true, "hours?|hrs?|ساعه|ساعات", "ساعتان|ساعتين"),
  unit("M", true, "minutes?|mins?|دقيقه|دقاءق|دقايق", "دقيقتان|دقيقتين"),
  unit("S", true, "seconds?|secs?|ثانيه|ثوان|ثواني", "ثانيتان|ثانيتين"),
] as const;

/** A span of time as people write it: "more than three hours", «ساعتان ونصف», "2 days and 4 hours", or an ISO 8601 duration. */
export function understandDuration(text: string): Result<DurationValue, "duration.not_understood"> {
  const typed = text.trim();
  if (isoDuration.test(typed.toUpperCase())) return ok({ type: "duration", q: "exact", iso: typed.toUpperCase() });
  if (typed.length > 200) return err("duration.not_understood");

  const lower = typed.toLowerCase();
  // A dual counts itself: «ساعتان ودقيقة» has no number in front of the minute.
  const numbers = numbersIn(lower).filter(({ start, end }) => {
    const said = fold(lower.slice(start, end));
    return !units.some(({ two }) => two.test(said));
  });
  const amounts = new Map<(typeof units)[number], number>();
  for (const match of lower.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = fold(match[0]);
    const found = units.find(({ form }) => form.test(word));
    if (!found || amounts.has(found)) continue;
    const before = numbers.findLast((one) => one.end <= match.index && /^\s*$/.test(lower.slice(one.end, match.index)));
    amounts.set(found, before ? before.value : found.two.test(word) ? 2 : 1);
    if (/^\s*(?:ونصف|and a half)/.test(lower.slice(match.index + match[0].length)) && found.letter === "H")
      amounts.set(units[5], 30);
  }
  const whole = [...amounts.values()].every((amount) => Number.isInteger(amount) && amount > 0);
  if (amounts.size === 0 || !whole) return err("duration.not_understood");
  const printed = (isTime: boolean) =>
    units
      .filter((one) => one.isTime === isTime && amounts.has(one))
      .map((one) => `${amounts.get(one)}${one.letter}`)
      .join("");
  const time = printed(true);
  const q = wordingOf(typed) ?? "exact";
  return ok({ type: "duration", q: q === "between" ? "exact" : q, iso: `P${printed(false)}${time && `T${time}`}` });
}
