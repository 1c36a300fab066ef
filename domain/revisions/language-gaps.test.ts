import { expect, it } from "vitest";
import { emptyContent, type PageContent } from "./content";
import { languageGaps } from "./language-gaps";

const page = (some: Partial<PageContent>) => ({ ...emptyContent("event"), ...some }) as PageContent;

it("names the fields that one language lacks", () => {
  expect(
    languageGaps(page({ titles: { ar: "حدث", en: "Event" }, summary: { en: "Short." }, body: { ar: "نص." } })),
  ).toEqual([
    { lang: "ar", what: "summary" },
    { lang: "en", what: "body" },
  ]);
});

it("names sections without a counterpart, and sentences that rest on what the other language does not cite", () => {
  const gaps = languageGaps(
    page({
      titles: { ar: "حدث", en: "Event" },
      body: {
        ar: "قال مصدر [@a, ¶1] ذلك.\n",
        en: "A source said so [@a, ¶1]. Another did not [@b, ¶2].\n\n## Later\n\nMore followed.\n",
      },
    }),
  );
  expect(gaps).toEqual([
    { lang: "ar", what: "sentence", text: "Another did not." },
    { lang: "ar", what: "section", text: "Later" },
  ]);
});

it("finds nothing where both say the same, and figures need no counterpart in words", () => {
  const body = { ar: "قُتل {{deaths}} [@a, ¶1].", en: "{{deaths}} [@a, ¶1] were reported." };
  expect(languageGaps(page({ titles: { ar: "حدث", en: "Event" }, body }))).toEqual([]);
});
