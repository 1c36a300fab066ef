import { numbersIn } from "../arabic/number-words";
import type { Claim } from "../claims/claim";
import { changedClaims } from "./changes";
import { defineCheck } from "./check";
import { citedText } from "./cited";
import { aClaim, knowing, theDaily, withClaims } from "./examples";
import { hasWord, wordSet, wordsOf } from "./word-search";

const euphemisms = wordSet(
  "تحييد حيد حيدت حيدوا يحيد محيدين تصفية صفت neutralised neutralized neutralise neutralize eliminated liquidated",
);
const plainWords = wordSet(`
  قتل قتلى قتيل قتلا قتيلا قتلوا مقتل مقتولين مصرع توفي وفاة استشهد استشهدوا استشهاد شهيد شهداء شهيدا killed dead death deaths died kill killing shot
`);

/** The clauses that state the figure say "neutralised" and nothing plainer; without such a clause the whole text decides. */
function saysOnlyEuphemism(text: string, { value }: Claim): boolean {
  const clauses = text.split(/[،,;؛.\n]+/u);
  const v = value.type === "quantity" ? value.v : undefined;
  const stating = clauses.filter((clause) => numbersIn(clause).some((found) => found.value === v));
  const asked = (stating.length > 0 ? stating : [text]).map(wordsOf);
  return asked.every((words) => hasWord(words, euphemisms) && !hasWord(words, plainWords));
}

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
        const onlyEuphemism = saysOnlyEuphemism(citedText(claim.citations, knowledge) ?? "", claim);
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
      militants("قُتل 25 شخصاً، وجرى تحييد أربعة مسلحين."),
    ],
    raises: [
      militants("جرى تحييد أكثر من 25 مسلحاً."),
      militants("قُتل أربعة أشخاص، وجرى تحييد أكثر من 25 مسلحاً."),
      militants("More than 25 gunmen were neutralised."),
      withClaims(aClaim({ qualifiers: { flags: ["euphemism"] } })),
    ],
  },
});
