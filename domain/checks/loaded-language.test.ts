import { describe, expect, it } from "vitest";
import { findingsOf } from "./check";
import { aClaim, aPage, withClaims } from "./examples";
import { loadedLanguage } from "./loaded-language";

const wordsIn = (text: string, locale: "ar" | "en" = "ar", pages: { ref: "group/x"; names: string[] }[] = []) =>
  findingsOf(loadedLanguage, { proposed: aPage("event", { body: { [locale]: text } }), knowledge: { pages } }).map(
    ({ params }) => params?.["word"],
  );

describe("loaded words", () => {
  it("are found under clitics and in listed inflections", () => {
    expect(wordsIn("وبالإرهابيين")).toEqual(["وبالإرهابيين"]);
    expect(wordsIn("للشهداء")).toEqual(["للشهداء"]);
    expect(wordsIn("إِرْهَابِيّ")).toEqual(["إِرْهَابِيّ"]);
    expect(wordsIn("عملية «أمنية» لسفك الدماء")).toEqual(["لسفك الدماء"]);
  });

  it("are never found inside other words", () => {
    expect(wordsIn("غزت القوات البلدة، وغادر الدكتور النفق")).toEqual([]);
    expect(wordsIn("The denizens of Denver nested a radicle.", "en")).toEqual([]);
  });

  it("are named once for each place", () => {
    expect(wordsIn("The terrorist and the terrorists", "en")).toEqual(["terrorist"]);
  });

  it("may stand in the name of a page and in an address", () => {
    expect(
      wordsIn("Fighters of the Holy Heroes Front said so.", "en", [{ ref: "group/x", names: ["Holy Heroes Front"] }]),
    ).toEqual([]);
    expect(wordsIn("See [the list](https://example.org/terror) and [[group/heroes]].", "en")).toEqual([]);
  });

  it("have three levels: strong ones want a reason, the lightest only inform", () => {
    const level = (text: string) =>
      findingsOf(loadedLanguage, { proposed: aPage("event", { body: { en: text } }) }).map(
        ({ severity, needsReason }) => [severity, needsReason],
      );
    expect(level("the heroes")).toEqual([["warning", true]]);
    expect(level("an extremist")).toEqual([["warning", undefined]]);
    expect(level("a crackdown")).toEqual([["notice", undefined]]);
  });

  it("may be quoted in a paraphrase, but not in a label", () => {
    const told = aClaim({ property: "damage", value: { type: "text", text: { en: "The office spoke of “heroes”." } } });
    expect(findingsOf(loadedLanguage, withClaims(told))).toEqual([]);
    const label = aClaim({ qualifiers: { part: { en: "“heroes”" } } });
    expect(findingsOf(loadedLanguage, withClaims(label))).toHaveLength(1);
  });

  it("are found in a long body without growing slower than the text", () => {
    wordsIn("قال المتحدث إن القوات دخلت البلدة ثم خرجت منها. ".repeat(1500), "ar", [
      { ref: "group/x", names: ["قال المتحدث الآخر"] },
    ]);
    expect(wordsIn("a.".repeat(120_000), "en")).toEqual([]);
  });
});
