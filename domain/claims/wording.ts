import { fold } from "../arabic/fold";
import type { QuantityQualifier } from "./vocabularies";

/** A qualifier that stands beside a number in words; a vague word and an unknown number are no such words. */
export type Wording = Exclude<QuantityQualifier, "vague" | "unknown">;

/** What reports write around a number, the negated forms before the plain ones that they contain. */
const phrases: readonly (readonly [Wording, string])[] = [
  [
    "at_least",
    "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|or more|and more|على الأقل|ما لا يقل عن|ما لا يقل على|لا يقل عن|لا تقل عن|أو أكثر|فأكثر|كحد أدنى|≥|>=",
  ],
  [
    "at_most",
    "at most|no more than|not more than|up to|a maximum of|maximum|or fewer|or less|على الأكثر|ما لا يزيد على|ما لا يزيد عن|لا يزيد على|لا يزيد عن|لا يتجاوز|لا تتجاوز|أو أقل|فأقل|كحد أقصى|≤|<=",
  ],
  [
    "more_than",
    "more than|over|above|upwards of|exceeding|in excess of|أكثر من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|ما يربو على|يتجاوز|تجاوز|فوق|>",
  ],
  ["fewer_than", "fewer than|less than|under|below|أقل من|ما دون|دون|<"],
  [
    "about",
    "about|around|some|roughly|approximately|approx|nearly|almost|circa|نحو|حوالي|قرابة|ما يقارب|يقارب|زهاء|تقريبا|بحدود|~|≈",
  ],
  ["between", "between|بين"],
  ["exact", "exactly|only|just|بالضبط|فقط|تحديدا"],
];

const escaped = (phrase: string) => fold(phrase).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const forms = phrases.map(
  ([q, words]) =>
    [
      q,
      new RegExp(
        words
          .split("|")
          .map((word) =>
            /\p{L}/u.test(word) ? `(?<![\\p{L}\\p{N}])(?:و|ف)?${escaped(word)}(?![\\p{L}\\p{N}])` : escaped(word),
          )
          .join("|"),
        "u",
      ),
    ] as const,
);

/** The qualifier that words around a number say, undefined where they say none. */
export function wordingOf(text: string): Wording | undefined {
  const folded = fold(text).toLowerCase();
  return forms.find(([, form]) => form.test(folded))?.[0];
}
