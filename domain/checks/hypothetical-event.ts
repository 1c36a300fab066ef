import { clean } from "../arabic/clean";
import type { Citation, Claim } from "../claims/claim";
import { changedClaims } from "./changes";
import { defineCheck, type Knowledge } from "./check";
import { paragraphsOf } from "./cited";
import { aClaim, knowing, theDaily, withClaims } from "./examples";
import { hasWord, sentencesOf, wordSet, wordsOf } from "./word-search";

const conditional = wordSet(
  "ربما لو إذا يحتمل محتمل محتملا المحتمل يستبعد لعل may might could possibly would if perhaps",
);

/** «قد» before an imperfect verb is "may"; before a past one it only confirms. */
const mayHappen = /(?:^|[^\p{L}])[وف]?قد\s+(?:لا\s+)?[يتن]\p{L}{2,}/u;

/** "Even if", "whether", "as it did": the sentence tells of something that happened beside what may. */
const nevertheless = /حت[يى] لو|ما اذا|كما (?:فعل|حدث|جرى|حصل|وقع)|\beven if\b|\bas (?:it|they|he|she) did\b/u;

function isConditional(sentence: string): boolean {
  const plain = clean(sentence);
  return !nevertheless.test(plain) && (hasWord(wordsOf(sentence), conditional) || mayHappen.test(plain));
}

/** A statement happened by being made, whatever it holds possible. */
const saysSomething = ({ value }: Claim) => value.type === "enum" && value.key === "statement";

/** The sentences that a citation names: one, or all of its paragraphs; none where the text is not attached. */
function sentencesCited(citation: Citation, knowledge: Knowledge): string[] {
  const sentences = paragraphsOf(citation, knowledge).flatMap(({ text }) => sentencesOf(text ?? ""));
  const one = citation.sentence === undefined ? undefined : sentences[citation.sentence - 1];
  return one === undefined ? sentences : [one];
}

const bombing = (text: string, sentence?: number) =>
  knowing(
    withClaims(
      aClaim({
        property: "type",
        value: { type: "enum", key: "bombing" },
        citations: [{ source: "source/invented-daily", paragraph: 1, ...(sentence && { sentence }) }],
      }),
    ),
    theDaily([text]),
  );

/** What may, could or was not ruled out to happen did not happen: it gets no event page. */
export const hypotheticalEvent = defineCheck({
  name: "hypothetical-event",
  severity: "warning",
  run: (proposed, base, knowledge) => {
    if (proposed.kind !== "event") return [];
    return changedClaims(base, proposed)
      .filter(({ claim }) => claim.property === "type" && !saysSomething(claim))
      .filter(({ claim }) => {
        const sentences = claim.citations.flatMap((citation) => sentencesCited(citation, knowledge));
        const doubtful = sentences.filter(isConditional).length;
        return claim.qualifiers.flags.includes("hypothetical") || (doubtful > 0 && doubtful * 2 >= sentences.length);
      })
      .map(({ at }) => ({ message: "check.hypothetical_event", at: `${at}/value` }));
  },
  examples: {
    passes: [
      bombing("A bomb went off at the port. Officials said more could follow. Four people died."),
      bombing("ولا يستبعد أن تتكرر العملية كما حدث في الميناء."),
      bombing("وقد انفجرت قنبلة في الميناء."),
      withClaims(aClaim({ property: "type", value: { type: "enum", key: "bombing" } })),
    ],
    raises: [
      bombing("The group may strike the port next."),
      bombing("قد تستهدف الجماعة الميناء."),
      bombing("A bomb went off. The group might strike the port next.", 2),
      withClaims(
        aClaim({ property: "type", value: { type: "enum", key: "bombing" }, qualifiers: { flags: ["hypothetical"] } }),
      ),
    ],
  },
});
