import type { Digits } from "../arabic/digits";
import type { Locale } from "../text";
import { amongCategory, type CountedNoun, countedNouns, type NounKey, vaguePhrases } from "./counted-nouns";
import type { Quantity } from "./values";
import { type CasualtyCategory, vagueWords } from "./vocabularies";

export type WordOptions = { readonly digits?: Digits | undefined; readonly category?: CasualtyCategory | undefined };

/**
 * A quantity with what it counts, in words: "at least 61 deaths", «61 قتيلاً على الأقل», «عشرات القتلى». The qualifier
 * is never lost, and Arabic takes the form of the noun that its number asks for.
 */
export function wordQuantity(value: Quantity, noun: NounKey, locale: Locale, options: WordOptions = {}): string {
  const among = options.category && amongCategory[options.category]?.[locale];
  const words = locale === "ar" ? arabic(value, countedNouns[noun], options) : english(value, countedNouns[noun]);
  return among ? `${words} ${among}` : words;
}

/** The number alone with its qualifier, for tables and fact boxes: "at least 61", «61 على الأقل», "dozens". */
export function wordNumber(value: Quantity, locale: Locale, { digits }: WordOptions = {}): string {
  if (value.q === "vague") return value.word ? vagueWords[value.word][locale] : missingNumber[locale];
  if (value.q === "unknown" || value.v === undefined) return missingNumber[locale];
  const print = (n: number) => printNumber(n, locale, digits);
  return qualify(value, locale, print(value.v), print(value.v2 ?? value.v));
}

/** No claim states this figure: said in words, because silence is not a zero. */
export function wordNotReported(noun: NounKey, locale: Locale, { category }: WordOptions = {}): string {
  const among = category && amongCategory[category]?.[locale];
  const counted: CountedNoun = countedNouns[noun];
  const words = locale === "ar" ? `لم يُذكر عدد ${arabicPlural(counted)}` : `number of ${counted.en.vague} not reported`;
  return among ? `${words} ${among}` : words;
}

const missingNumber = { ar: "غير معروف", en: "unknown" };

/** Digits of the site; thousands are grouped from five digits on. */
export const printNumber = (n: number, locale: Locale, digits: Digits = "latn") =>
  numberFormat(locale, locale === "ar" ? digits : "latn", n >= 10_000).format(n);

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs a hundred times what using it does, so each is made once. */
function numberFormat(locale: Locale, numberingSystem: Digits, useGrouping: boolean): Intl.NumberFormat {
  const key = `${locale} ${numberingSystem} ${useGrouping}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, { numberingSystem, useGrouping });
  numberFormats.set(key, format);
  return format;
}

/** Puts the qualifier where the language has it: before the number or after the noun. */
function qualify({ q, v, v2 }: Quantity, locale: Locale, first: string, second: string): string {
  const range = q === "between" && v !== v2;
  if (locale === "en") {
    if (range) return `between ${first} and ${second}`;
    return { ...englishQualifiers, between: "" }[q as keyof typeof englishQualifiers] + first;
  }
  if (range) return `بين ${first} و${second}`;
  const [before, after] = arabicQualifiers[q] ?? ["", ""];
  return `${before}${first}${after}`;
}

const englishQualifiers = {
  exact: "",
  at_least: "at least ",
  more_than: "more than ",
  about: "about ",
  at_most: "at most ",
  fewer_than: "fewer than ",
  between: "",
};

const arabicQualifiers: Partial<Record<Quantity["q"], readonly [before: string, after: string]>> = {
  at_least: ["", " على الأقل"],
  more_than: ["أكثر من ", ""],
  about: ["نحو ", ""],
  at_most: ["", " على الأكثر"],
  fewer_than: ["أقل من ", ""],
};

const plurals = { ar: new Intl.PluralRules("ar"), en: new Intl.PluralRules("en") };

function english(value: Quantity, { en }: CountedNoun): string {
  const { q, v, word } = value;
  if (q === "vague" && word) return vaguePhrases[word].en(en.vague);
  if (q === "unknown" || v === undefined) return `unknown number of ${en.vague}`;
  if (v === 0 && q === "exact") return en.zero;
  const last = q === "between" ? (value.v2 ?? v) : v;
  return `${wordNumber(value, "en")} ${plurals.en.select(last) === "one" ? en.one : en.other}`;
}

function arabic(value: Quantity, noun: CountedNoun, { digits }: WordOptions): string {
  const { q, v, v2, word } = value;
  if (q === "vague" && word) return withTail(vaguePhrases[word].ar(noun.ar.plural), noun, "other");
  if (q === "unknown" || v === undefined) return `عدد غير معروف من ${arabicPlural(noun)}`;
  if (q === "between" && v2 !== undefined && v !== v2) {
    const first = v >= 3 || v === 0 ? printNumber(v, "ar", digits) : counted(v, noun, true, digits);
    return withTail(`بين ${first} و${counted(v2, noun, true, digits)}`, noun, tailForm(v2));
  }
  const oblique = q === "more_than" || q === "fewer_than" || q === "about";
  const [before, after] = arabicQualifiers[q] ?? ["", ""];
  return `${withTail(`${before}${counted(v, noun, oblique, digits)}`, noun, tailForm(v))}${after}`;
}

/** The number and its noun: one and two are said by the noun itself. */
function counted(n: number, { ar }: CountedNoun, oblique: boolean, digits: Digits | undefined): string {
  const form = plurals.ar.select(n);
  if (form === "two" && oblique) return ar.twoOblique;
  if (form === "zero" || form === "one" || form === "two") return ar[form];
  return `${printNumber(n, "ar", digits)} ${ar[form]}`;
}

const tailForm = (n: number) => (n <= 1 ? "one" : n === 2 ? "two" : "other");
const withTail = (words: string, { ar }: CountedNoun, form: "one" | "two" | "other") =>
  ar.tail ? `${words} ${ar.tail[form]}` : words;
const arabicPlural = (noun: CountedNoun) => withTail(noun.ar.plural, noun, "other");
