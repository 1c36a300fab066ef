import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { citedText } from "./cited";
import { aClaim, knowing, theDaily, withClaims } from "./examples";
import { hasWord, wordSet, wordsOf } from "./word-search";

const euphemisms = wordSet(
  "تحييد حيد حيدت حيدوا يحيد محيدين تصفية صفت neutralised neutralized neutralise neutralize eliminated liquidated",
);
const plainWords = wordSet(`
  قتل قتلى قتيل قتلا قتيلا قتلوا مقتل مقتولين مصرع توفي وفاة killed dead death deaths died kill killing shot
`);

const militants = (text: string) =>
  knowing(withClaims(aClaim({ q: "more_than", v: 25, category: "militant", paragraph: 1 })), theDaily([text]));

/** "Neutralised" may mean killed or captured. Stored as deaths it would say more than the source. */
export const euphemismAsDeath = defineCheck({
  name: "euphemism-as-death",
  severity: "warning",
  run: (proposed, base, knowledge) =>
    changedClaims(base, proposed)
      .filter(({ claim }) => claim.property === "deaths")
      .filter(({ claim }) => {
        const printed = wordsOf(claim.asWritten ?? "");
        const cited = wordsOf(citedText(claim.citations, knowledge) ?? "");
        const onlyEuphemism = hasWord(cited, euphemisms) && !hasWord(cited, plainWords);
        return claim.qualifiers.flags.includes("euphemism") || hasWord(printed, euphemisms) || onlyEuphemism;
      })
      .map(({ at }) => ({ message: "check.euphemism_as_death", at: `${at}/property` })),
  examples: {
    passes: [
      militants("The army said it killed more than 25 gunmen."),
      knowing(
        withClaims(aClaim({ property: "neutralised", q: "more_than", v: 25, category: "militant", paragraph: 1 })),
        theDaily(["جرى تحييد أكثر من 25 مسلحاً."]),
      ),
      withClaims(aClaim()),
    ],
    raises: [
      militants("جرى تحييد أكثر من 25 مسلحاً."),
      militants("More than 25 gunmen were neutralised."),
      withClaims(aClaim({ qualifiers: { flags: ["euphemism"] } })),
    ],
  },
});
