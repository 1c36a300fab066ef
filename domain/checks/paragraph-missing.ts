import type { PageRef } from "../kinds/names";
import { citationsIn } from "../markup/marks-in";
import type { PageContent } from "../revisions/content";
import { locales } from "../text";
import { changedClaims } from "./changes";
import { defineCheck, type Knowledge, type Raised } from "./check";
import { numbersOf } from "./cited";
import { aClaim, aPage, knowing, theDaily, withClaims } from "./examples";

type Cited = {
  readonly source: PageRef;
  readonly paragraph?: number | undefined;
  readonly paragraphTo?: number | undefined;
  readonly at: string;
};

/** A reader who follows a citation must arrive at a paragraph, and not at a share button or a repeated headline. */
export const paragraphMissing = defineCheck({
  name: "paragraph-missing",
  severity: "error",
  run: (proposed, base, knowledge) =>
    [...citedByClaims(proposed, base), ...citedByBodies(proposed, base)].flatMap(
      (cited) => problemOf(cited, knowledge) ?? [],
    ),
  examples: {
    passes: [
      knowing(withClaims(aClaim({ paragraph: 2 })), theDaily(["The title", "Four people died."])),
      knowing(
        { proposed: aPage("event", { body: { en: "Four people died [@invented-daily, ¶1–2]." } }) },
        theDaily(["The title", "Four people died."]),
      ),
    ],
    raises: [
      knowing(withClaims(aClaim({ paragraph: 3 })), theDaily(["The title", "Four people died."])),
      knowing(withClaims(aClaim({ paragraph: 1 })), theDaily([{ kind: "boilerplate" }])),
      knowing(withClaims(aClaim({ paragraph: 1 })), theDaily([{ kind: "duplicate" }])),
      withClaims(aClaim({ source: "no-such-source" })),
      knowing(
        { proposed: aPage("event", { body: { en: "Four people died [@invented-daily, ¶9]." } }) },
        theDaily(["The title"]),
      ),
    ],
  },
});

const citedByClaims = (proposed: PageContent, base: PageContent | undefined): Cited[] =>
  changedClaims(base, proposed).flatMap(({ claim, at }) =>
    claim.citations.map((citation, index) => ({ ...citation, at: `${at}/citations/${index}` })),
  );

function citedByBodies(proposed: PageContent, base: PageContent | undefined): Cited[] {
  return locales.flatMap((locale) => {
    const [now, before] = [proposed.body[locale] ?? "", base?.body[locale] ?? ""];
    if (now === before) return [];
    const key = (mark: object) => JSON.stringify(mark);
    const known = new Set(citationsIn(before).map(key));
    const added = new Map(citationsIn(now).map((mark) => [key(mark), mark]));
    return [...added]
      .filter(([text]) => !known.has(text))
      .map(([, mark]) => ({ ...mark, source: `source/${mark.source}` as const, at: `/body/${locale}` }));
  });
}

function problemOf({ source, paragraph, paragraphTo, at }: Cited, knowledge: Knowledge): Raised | undefined {
  const slug = source.slice("source/".length);
  const paragraphs = knowledge.sources[source]?.paragraphs;
  if (!paragraphs) return { message: "check.paragraph_missing.no_source", at, params: { source: slug } };
  if (paragraph === undefined) return undefined;

  const cited = numbersOf({ paragraph, paragraphTo });
  const missing = cited.find((n) => !paragraphs.some((known) => known.n === n));
  if (missing !== undefined) {
    return {
      message: "check.paragraph_missing",
      at,
      params: { source: slug, paragraph: missing, last: paragraphs.length },
    };
  }
  const furniture = paragraphs.find(
    ({ n, kind }) => cited.includes(n) && (kind === "boilerplate" || kind === "duplicate"),
  );
  return (
    furniture && { message: "check.paragraph_missing.furniture", at, params: { source: slug, paragraph: furniture.n } }
  );
}
