import { expect, it } from "vitest";
import { changedClaims, changedTexts } from "./changes";
import { aClaim, aPage } from "./examples";

it("a claim that only moved in the list is unchanged", () => {
  const [a, b] = [aClaim({ id: "a" }), aClaim({ id: "b", v: 9 })];
  const base = aPage("event", { claims: [a, b] });
  expect(changedClaims(base, aPage("event", { claims: [b, a] }))).toEqual([]);
  const changed = aClaim({ id: "b", v: 10 });
  expect(changedClaims(base, aPage("event", { claims: [changed, a] }))).toEqual([
    { claim: changed, before: b, at: "/claims/0" },
  ]);
});

it("only the changed block of a body is spoken of, with the line where it begins", () => {
  const base = aPage("event", { body: { en: "First line\nbroken over two.\n\nSecond block." } });
  const proposed = aPage("event", { body: { en: "First line\nbroken over two.\n\n\nAnother block." } });
  expect(changedTexts(base, proposed)).toEqual([
    { at: "/body/en", locale: "en", voice: "body", text: "Another block.", line: 5 },
  ]);
});

it("an unchanged note of a changed claim is not spoken of again", () => {
  const note = { en: "As the police said" };
  const base = aPage("event", { claims: [aClaim({ id: "a", note })] });
  const proposed = aPage("event", { claims: [aClaim({ id: "a", v: 9, note, rankReason: { en: "Counted twice" } })] });
  expect(changedTexts(base, proposed).map(({ at }) => at)).toEqual(["/claims/0/rankReason/en"]);
});

it("what a source's paragraphs support is the wiki's own text too", () => {
  const page = aPage("source");
  if (page.kind !== "source") throw new Error("expected a source page");
  const sha256 = "a".repeat(64);
  const paragraphs = [{ n: 1, kind: "body" as const, sha256, gist: { en: "The count of that day" } }];
  const proposed = aPage("source", { fields: { ...page.fields, paragraphs } });
  expect(changedTexts(page, proposed).map(({ at, text }) => [at, text])).toEqual([
    ["/fields/paragraphs/0/gist/en", "The count of that day"],
  ]);
});
