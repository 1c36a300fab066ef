import { describe, expect, it } from "vitest";
import { someClaim, someContent } from "../revisions/examples";
import { applySuggestion, readSuggestion } from "./suggestion";

const content = someContent({
  body: { en: "A fire began. It spread fast." },
  aliases: [{ text: "The blaze", lang: "en" }],
  claims: [someClaim({ id: "dead", note: { en: "Six at first." } }), someClaim({ id: "late" })],
});

describe("a suggestion", () => {
  it("exchanges words of a text, a name, a note or a figure at its place, and nothing else", () => {
    expect(applySuggestion(content, "/body/en", { before: "spread fast", after: "spread" })).toEqual({
      ...content,
      body: { en: "A fire began. It spread." },
    });
    expect(
      applySuggestion(content, "/aliases/en:The blaze", { before: "blaze", after: "fire" })?.aliases[0]?.text,
    ).toBe("The fire");
    const figure = applySuggestion(content, "/claims/dead", { before: "6", after: "7" });
    expect(figure?.claims.map(({ value }) => value)).toMatchObject([{ v: 7 }, { v: 6 }]);
    expect(applySuggestion(content, "/claims/dead", { before: "Six", after: "Seven" })?.claims[0]?.note).toEqual({
      en: "Seven at first.",
    });
  });

  it("is out of date where its words are gone, stand there twice, or stand elsewhere", () => {
    const gone = { before: "slowly", after: "fast" };
    expect(applySuggestion(content, "/body/en", gone)).toBeUndefined();
    expect(applySuggestion(content, "/titles/en", { before: "spread", after: "grew" })).toBeUndefined();
    expect(applySuggestion(content, "/body/en", { before: ".", after: "!" })).toBeUndefined();
  });

  it("does not make what no content may be, and touches no address or id", () => {
    expect(applySuggestion(content, "/claims/dead", { before: "6", after: "many" })).toBeUndefined();
    expect(applySuggestion(content, "/claims/dead", { before: "invented-daily", after: "other" })).toBeUndefined();
    expect(applySuggestion(content, "/titles/en", { before: "Market fire", after: "" })).toBeUndefined();
  });

  it("is read as it was stored", () => {
    expect(readSuggestion(JSON.stringify({ before: "a", after: "" }))).toEqual({ before: "a", after: "" });
    expect(readSuggestion("{")).toBeUndefined();
    expect(readSuggestion(null)).toBeUndefined();
  });
});
