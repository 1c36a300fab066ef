import { fold } from "../arabic/fold";
import { type FoundNumber, numbersIn } from "../arabic/number-words";
import { err, ok, type Result } from "../result";
import type { Quantity } from "./values";
import { wordingOf } from "./wording";

/** Why a text is no quantity: it states no number, or several of which nothing says which one is meant. */
export type NoQuantity = "quantity.not_understood" | "quantity.several_numbers";

const unknown = /(?:^|\s)(?:unknown|not known|not reported|unspecified|غير معروف|غير معروفه|غير محدد|مجهول)(?:\s|$)/;
const nobody = /^(?:none|no one|nobody|nil|لا احد|لا شيء)$/;

/**
 * A figure as people write it, in Arabic or English, in digits or words: "at least 61", «أكثر من ٨٠», «بين ستة وثمانية», "dozens", "12+".
 * Words beside it that name what is counted are passed over.
 */
export function understandQuantity(text: string, unit = "persons"): Result<Quantity, NoQuantity> {
  const typed = text.trim();
  if (typed === "" || typed.length > 200) return err("quantity.not_understood");
  const folded = fold(typed).toLowerCase();
  const quantity = (value: Omit<Quantity, "type" | "unit">) => ok({ type: "quantity" as const, ...value, unit });
  if (unknown.test(` ${folded} `)) return quantity({ q: "unknown" });
  if (nobody.test(folded)) return quantity({ q: "exact", v: 0 });

  const all = numbersIn(typed.toLowerCase());
  const [first, second, third] = telling(all);
  if (!first) return err("quantity.not_understood");
  if (first.form === "vague")
    return second ? err("quantity.several_numbers") : quantity({ q: "vague", ...(first.word && { word: first.word }) });
  if (![first, second].every((one) => one === undefined || (Number.isInteger(one.value) && one.value >= 0)))
    return err("quantity.not_understood");
  const around = second ? typed.slice(first.end, second.start) : "";
  const said = wordingOf(`${typed.slice(0, first.start)} ${typed.slice((second ?? first).end)}`);
  if (third) return err("quantity.several_numbers");
  if (second) {
    const isRange = said === "between" || /^\s*(?:[-–—]|to|or|إلى|الى|أو|او)\s*$/i.test(around);
    if (!isRange) return err("quantity.several_numbers");
    const [v, v2] = [first.value, second.value].toSorted((a, b) => a - b);
    return quantity({ q: "between", ...(v !== undefined && { v }), ...(v2 !== undefined && { v2 }) });
  }
  // "12+" is twelve or more.
  const isOpen = /^\+/.test(typed.slice(first.end)) || /\+$/.test(typed.slice(0, first.start).trimEnd());
  return quantity({ q: isOpen ? "at_least" : said && said !== "between" ? said : "exact", v: first.value });
}

/** Where a number is written, a noun beside it that alone would mean one or two counts nothing more. */
function telling(all: readonly FoundNumber[]): readonly FoundNumber[] {
  const written = all.filter(({ form }) => form === "digits" || form === "word" || form === "vague");
  return written.length > 0 ? written : all;
}
