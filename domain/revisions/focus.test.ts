import { describe, expect, it } from "vitest";
import { aClaim } from "../claims/examples";
import { emptyContent, type PageContent } from "./content";
import { printFocus, readFocus, sentenceWith, withSentence } from "./focus";

const body =
  "The lamp broke [@invented-daily, ¶2]. Nobody was hurt. {{deaths}} stayed.\n\nThe harbour of [[place/namunapur|Namunapur]] was closed.";
const page = { ...emptyContent("event"), body: { en: body }, claims: [aClaim({ id: "d1" })] } as PageContent;

describe("one item of a page", () => {
  it("is read from the address that it is printed to", () => {
    for (const text of ["claim.d1", "en.0", "en.1"]) {
      const focus = readFocus(text, page);
      expect(focus && printFocus(focus)).toBe(text);
    }
  });

  it("is nothing where the page has no such item", () => {
    for (const text of ["claim.none", "en.99", "ar.0", "en.-1", "en.", "fields", "", undefined])
      expect(readFocus(text, page), text).toBeUndefined();
  });

  it("is the sentence that holds the selected words, without their marks", () => {
    expect(sentenceWith("lamp  broke", "en", body)).toEqual({ on: "sentence", lang: "en", at: 0 });
    expect(sentenceWith("Nobody was hurt", "en", body)).toMatchObject({ at: 1 });
    expect(sentenceWith("harbour of Namunapur", "en", body)).toBeDefined();
    expect(sentenceWith("The lamp broke[1]", "en", body)).toMatchObject({ at: 0 });
    expect(sentenceWith("The lamp broke [", "en", body)).toMatchObject({ at: 0 });
    expect(sentenceWith("words of another page", "en", body)).toBeUndefined();
  });

  it("is exchanged and everything else stays", () => {
    expect(withSentence(body, 1, "Two people were hurt.")).toBe(
      body.replace("Nobody was hurt.", "Two people were hurt."),
    );
    expect(withSentence(body, 99, "x")).toBe(body);
    expect(withSentence("One. Two.", 0, "")).toBe("Two.");
  });
});
