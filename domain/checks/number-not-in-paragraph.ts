import { numbersIn } from "../arabic/number-words";
import { isQuantityClaim } from "../claims/series";
import { changedClaims } from "./changes";
import { defineCheck, type Raised } from "./check";
import { citedText } from "./cited";
import { aClaim, knowing, theDaily, withClaims } from "./examples";

const six = (text: string) => knowing(withClaims(aClaim({ q: "at_least", v: 6, paragraph: 1 })), theDaily([text]));
const two = (text: string) => knowing(withClaims(aClaim({ v: 2, paragraph: 1 })), theDaily([text]));

/** A figure that its paragraph does not state, in digits of any kind or in words, was mistyped or cited wrongly. */
export const numberNotInParagraph = defineCheck({
  name: "number-not-in-paragraph",
  severity: "warning",
  run: (proposed, base, knowledge) =>
    changedClaims(base, proposed).flatMap(({ claim, at }): Raised[] => {
      if (!isQuantityClaim(claim)) return [];
      const { v, v2, word } = claim.value;
      // The printed words are known even where the source's text is not attached; they need not hold a number.
      const printed = numbersIn(claim.asWritten ?? "");
      const other = [v, v2].find((n) => n !== undefined && !printed.some(({ value }) => value === n));
      if (other !== undefined && printed.some(({ form }) => form === "digits" || form === "word" || form === "dual")) {
        return [{ message: "check.number_not_in_paragraph.written", at: `${at}/value`, params: { number: other } }];
      }
      const text = citedText(claim.citations, knowledge);
      if (text === undefined) return [];
      const found = numbersIn(text);
      // Nobody writes a zero: whether it is a denial is a check of its own.
      const missing = [v, v2].filter((n) => n !== undefined && n !== 0 && !found.some(({ value }) => value === n));
      if (missing[0] !== undefined) {
        return [{ message: "check.number_not_in_paragraph", at: `${at}/value`, params: { number: missing[0] } }];
      }
      if (!word || found.some((one) => one.word === word)) return [];
      return [{ message: "check.number_not_in_paragraph.word", at: `${at}/value` }];
    }),
  examples: {
    passes: [
      six("At least 6 people died."),
      six("قُتل ٦ أشخاص على الأقل."),
      six("قُتل ستة أشخاص على الأقل."),
      six("Six people died."),
      two("قُتل شرطيان في الهجوم."),
      two("أصيب زائران بجروح."),
      withClaims(aClaim({ q: "at_least", v: 6 })),
      withClaims(aClaim({ q: "at_least", v: 6, asWritten: "٦ أشخاص على الأقل" })),
      withClaims(aClaim({ v: 6, asWritten: "the passengers" })),
      knowing(withClaims(aClaim({ word: "tens", paragraph: 1 })), theDaily(["عشرات القتلى"])),
    ],
    raises: [
      six("At least 16 people died."),
      two("قُتل شرطي في الهجوم."),
      withClaims(aClaim({ q: "at_least", v: 7, asWritten: "٦ أشخاص على الأقل" })),
      two("أعلنت طالبان في أفغانستان أن الهجوم وقع في رمضان."),
      knowing(withClaims(aClaim({ word: "tens", paragraph: 1 })), theDaily(["مئات القتلى"])),
    ],
  },
});
