import { printDigits } from "@/domain/arabic/digits";
import { printNumber, wordNumber, wordQuantity } from "@/domain/claims/word-quantity";
import { wordDate } from "@/domain/dates/word-date";
import type { Locale } from "@/domain/text";
import { siteDigits } from "./site";

// The words of the ledger in the digits of the site. Screens take them from here; texts for programs, from the rules themselves.

/** A date as exactly as it is known. */
export const sayDate = (value: Parameters<typeof wordDate>[0], locale: Locale): string =>
  wordDate(value, locale, siteDigits(locale));

/** A number with its qualifier: "at least 61". */
export const sayNumber = (value: Parameters<typeof wordNumber>[0], locale: Locale): string =>
  wordNumber(value, locale, { digits: siteDigits(locale) });

/** A number with its qualifier and what it counts: "at least 61 killed". */
export const sayQuantity: typeof wordQuantity = (value, noun, locale, options = {}) =>
  wordQuantity(value, noun, locale, { ...options, digits: siteDigits(locale) });

/** A bare number. */
export const sayCount = (n: number, locale: Locale): string => printNumber(n, locale, siteDigits(locale));

/** Digits inside a sign or a mark, such as ¶ 4. */
export const sayDigits = (text: string | number, locale: Locale): string => printDigits(text, siteDigits(locale));
