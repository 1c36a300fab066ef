import { copiedRun, type Runs, runsOf, sharedRunsWith } from "../arabic/shared-runs";
import { maxQuoteWords } from "../claims/validate";
import type { PageRef } from "../kinds/names";
import { type ChangedClaim, changedClaims, changedTexts } from "./changes";
import { defineCheck, type Knowledge, type Raised } from "./check";
import { aClaim, aPage, knowing, theDaily, withClaims } from "./examples";
import { ownWords } from "./own-words";

/** A page may quote one source this often. */
export const maxQuotesPerSource = 2;

/** Sources belong to those who wrote them: we paraphrase, and quote briefly, rarely and by name. */
export const longCopy = defineCheck({
  name: "long-copy",
  severity: "error",
  run: (proposed, base, knowledge) => {
    const paragraphs = paragraphRuns(knowledge);
    const all: Runs = { length: copiedRun, grams: new Set(paragraphs.flatMap(({ runs }) => [...runs.grams])) };
    const copies = changedTexts(base, proposed).flatMap(({ at, text, line }): Raised[] => {
      const words = ownWords(text);
      if (sharedRunsWith(words, all).length === 0) return [];
      const copied = paragraphs
        .map((paragraph) => ({
          ...paragraph,
          longest: Math.max(0, ...sharedRunsWith(words, paragraph.runs).map((run) => run.words)),
        }))
        .sort((a, b) => b.longest - a.longest)[0];
      if (!copied) return [];
      const params = { words: copied.longest, source: copied.source, paragraph: copied.n, line: line ?? 0 };
      return [{ message: "check.long_copy", at, params }];
    });
    const changed = changedClaims(base, proposed).filter(({ claim }) => claim.quote);
    return [...copies, ...changed.flatMap(tooLong), ...changed.flatMap((one) => tooMany(one, proposed.claims))];
  },
  examples: {
    passes: [
      knowing(
        {
          proposed: aPage("event", {
            summary: { en: "Rain brought down the old bridge at the edge of town, the paper wrote." },
          }),
        },
        theDaily(["The old bridge at the edge of the town fell after three days of rain."]),
      ),
      withClaims(aClaim({ quote: { text: "the water took it", lang: "en" } })),
    ],
    raises: [
      knowing(
        { proposed: aPage("event", { body: { en: "The old bridge at the edge of the town fell in May." } }) },
        theDaily(["The old bridge at the edge of the town fell after three days of rain."]),
      ),
      knowing(
        withClaims(aClaim({ note: { ar: "انهار الجسر القديم عند طرف البلدة بعد ثلاثة أيام من المطر" } })),
        theDaily(["وقد انهار الجسر القديم عند طرف البلدة بعد ثلاثة أيام من المطر."]),
      ),
      withClaims(aClaim({ quote: { text: Array(26).fill("word").join(" "), lang: "en" } })),
      withClaims(...["a", "b", "c"].map((id) => aClaim({ id, quote: { text: "the water took it", lang: "en" } }))),
    ],
  },
});

type ParagraphRuns = { readonly source: string; readonly n: number; readonly runs: Runs };

const paragraphRuns = ({ sources }: Knowledge): ParagraphRuns[] =>
  Object.entries(sources).flatMap(([ref, source]) =>
    (source?.paragraphs ?? []).flatMap(({ n, text }) =>
      text === undefined ? [] : [{ source: ref.slice("source/".length), n, runs: runsOf(text, copiedRun) }],
    ),
  );

function tooLong({ claim, at }: ChangedClaim): Raised[] {
  const words = claim.quote?.text.split(/\s+/u).filter(Boolean).length ?? 0;
  return words > maxQuoteWords
    ? [{ message: "check.long_copy.quote", at: `${at}/quote/text`, params: { words, most: maxQuoteWords } }]
    : [];
}

function tooMany({ claim, at }: ChangedClaim, all: readonly ChangedClaim["claim"][]): Raised[] {
  const cites = (source: PageRef) => (other: ChangedClaim["claim"]) =>
    other.quote !== undefined && other.citations.some((citation) => citation.source === source);
  const source = claim.citations
    .map((citation) => citation.source)
    .find((one) => all.filter(cites(one)).length > maxQuotesPerSource);
  return source
    ? [
        {
          message: "check.long_copy.too_many_quotes",
          at: `${at}/quote`,
          params: { source: source.slice("source/".length), most: maxQuotesPerSource },
        },
      ]
    : [];
}
