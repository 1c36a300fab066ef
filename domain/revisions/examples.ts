import fc from "fast-check";
import type { Claim } from "../claims/claim";
import { claim } from "../claims/claim";
import { type PageContent, pageContent } from "./content";

/** An invented claim: the city hospital counts at least six dead. */
export const someClaim = (over: Record<string, unknown> = {}): Claim =>
  claim.parse({
    id: "deaths-hospital",
    property: "deaths",
    value: { type: "quantity", q: "at_least", v: 6 },
    qualifiers: { category: "total", includesAttackers: "unknown" },
    attribution: {
      speaker: { text: { ar: "مستشفى المدينة", en: "the city hospital" }, named: false },
      speakerType: "medical",
      verb: "said",
    },
    citations: [{ source: "source/invented-daily", paragraph: 3 }],
    ...over,
  });

/** An invented event with as much content as a test names. */
export const someContent = (over: Record<string, unknown> = {}): PageContent =>
  pageContent.parse({ kind: "event", titles: { en: "Market fire" }, fields: {}, ...over }) as PageContent;

const sentence = fc.constantFrom(
  ...["The fire began at dawn. ", "Six people died [@daily, ¶1.5]. ", "It spread!\n", "قال المتحدث إن السوق احترق. "],
  ...[
    "هل من ناجين؟ ",
    "- item\n",
    "\n\n",
    "Dr. A. Noor spoke of 1.5 tons. ",
    "[[place/port-town|the port]] closed… ",
    "x",
  ],
);

/** Texts of a few sentences in both scripts, with marks, lists and breaks. */
export const someText = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(""));

const figure = fc.record({ type: fc.constant("quantity"), q: fc.constantFrom("exact", "at_least"), v: fc.nat(9) });
const citations = fc.uniqueArray(
  fc.record({ source: fc.constantFrom("source/daily", "source/weekly"), paragraph: fc.integer({ min: 1, max: 5 }) }),
  { selector: (one) => `${one.source}${one.paragraph}`, minLength: 1, maxLength: 3 },
);
const claims = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d"),
      value: figure,
      citations,
      credibility: fc.integer({ min: 1, max: 6 }),
    })
    .map((parts) => someClaim(parts)),
  { selector: (one) => one.id },
);
const aliases = fc.uniqueArray(
  fc.record({ text: fc.constantFrom("TTP", "Blues", "الزرق", "Blue Men"), lang: fc.constantFrom("ar", "en") }),
  { selector: (one) => `${one.lang}${one.text}` },
);

/** Contents of a source page, whose fields hold lists too. */
export const someSource: fc.Arbitrary<PageContent> = fc
  .record({
    titles: fc.constantFrom({ en: "Daily" }, { ar: "اليومية" }, { ar: "اليومية", en: "Daily" }),
    body: fc.record({ en: someText }, { requiredKeys: [] }),
    summary: fc.constantFrom({}, { en: "Short." }, { ar: "قصير." }),
    fields: fc.record({
      language: fc.constantFrom("ar", "en"),
      flags: fc.uniqueArray(fc.constantFrom("undated", "truncated", "updated_live")),
      paragraphs: fc.uniqueArray(
        fc.record({ n: fc.integer({ min: 1, max: 5 }), sha256: fc.constant("0".repeat(64)) }),
        {
          selector: (one) => one.n,
        },
      ),
    }),
    aliases,
    claims,
  })
  .map((parts) => someContent({ kind: "source", ...parts }));
