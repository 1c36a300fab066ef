import { isQuantityClaim } from "../claims/series";
import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { citedText } from "./cited";
import { aClaim, knowing, theDaily, withClaims } from "./examples";
import { sentencesOf, type Word, wordSet, wordsOf } from "./word-search";

const denials = wordSet(
  "لا لم لن ليس ليست دون بدون بلا صفر ينف نفى نفت ينفي تنفي أحد no not none nobody zero without never denied nor neither",
);
const harm = wordSet(`
  قتلى قتيل قتل مقتل يقتل تقتل ضحايا ضحية خسائر خسارة إصابات إصابة مصابين مصاب يصب تصب جرحى جريح يجرح وفيات وفاة أذى يسقط تسقط مفقودين مفقود مختطفين مخطوفين محتجزين موقوفين توقيف
  casualties casualty killed dead death deaths died hurt injured injuries injury wounded losses loss victims harmed fatalities missing abducted detained arrested
`);

/** A denial and what is denied stand close together: "no civilian losses", «لم يصب أحد». */
function denies(text: string): boolean {
  return sentencesOf(text).some((sentence) => {
    const words = wordsOf(sentence);
    const places = (list: ReadonlySet<string>) => words.flatMap((word, at) => (isOneOf(word, list) ? [at] : []));
    const denied = places(denials);
    return places(harm).some((at) => denied.some((no) => Math.abs(at - no) <= 5));
  });
}
const isOneOf = ({ forms }: Word, list: ReadonlySet<string>) => forms.some((form) => list.has(form));

const nobody = (text: string) =>
  knowing(withClaims(aClaim({ v: 0, category: "civilian", paragraph: 1 })), theDaily([text]));

/** Silence is not a zero: somebody must have said that there were none. */
export const zeroFromSilence = defineCheck({
  name: "zero-from-silence",
  severity: "error",
  run: (proposed, base, knowledge) =>
    changedClaims(base, proposed).flatMap(({ claim, at }) => {
      if (!isQuantityClaim(claim) || claim.value.v !== 0 || claim.value.q === "between") return [];
      const said = citedText(claim.citations, knowledge) ?? claim.asWritten ?? "";
      return denies(said) ? [] : [{ message: "check.zero_from_silence", at: `${at}/value/v` } as const];
    }),
  examples: {
    passes: [
      nobody("The office said there were no civilian casualties."),
      nobody("لم يُقتل أي مدني في القصف."),
      nobody("وقع الانفجار دون خسائر بشرية."),
      withClaims(aClaim({ v: 0, asWritten: "no injuries" })),
      withClaims(aClaim({ v: 1 })),
    ],
    raises: [
      nobody("Four policemen died in the blast."),
      nobody("استهدف القصف موقعاً عسكرياً."),
      withClaims(aClaim({ v: 0 })),
    ],
  },
});
