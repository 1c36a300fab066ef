import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someText } from "./examples";
import { diffTokens, sentences } from "./tokens";

describe("tokens of a difference", () => {
  it("are words with their marks and the blanks behind them, numbers, our marks, or single signs", () => {
    expect(diffTokens("قُتِلَ  3.5 رجال (TTP) [@daily, ¶1.5]. {{deaths}} [[group/x|y z]]!")).toEqual([
      ...[
        "قُتِلَ  ",
        "3.5 ",
        "رجال ",
        "(",
        "TTP",
        ")",
        " ",
        "[@daily, ¶1.5]",
        ".",
        " ",
        "{{deaths}} ",
        "[[group/x|y z]]",
        "!",
      ],
    ]);
  });

  it("joined are the text again", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => diffTokens(text).join("") === text));
    fc.assert(fc.property(someText, (text) => diffTokens(text).join("") === text));
  });
});

describe("sentences", () => {
  it.each([
    ["One. Two! Three? Four", ["One. ", "Two! ", "Three? ", "Four"]],
    ["قال. وأضاف؟ ثم… انتهى۔ تمّ", ["قال. ", "وأضاف؟ ", "ثم… ", "انتهى۔ ", "تمّ"]],
    ["Line one\nline two.\n\n  - three", ["Line one\n", "line two.\n\n", "  - three"]],
    ["Weighs 1.5 tons [@a, ¶1.5] today. Yes", ["Weighs 1.5 tons [@a, ¶1.5] today. ", "Yes"]],
    ["He left.[@a, ¶4] [^1] She stayed. [@b] It", ["He left.[@a, ¶4] [^1] ", "She stayed. [@b] ", "It"]],
    ['He said "no." Then', ['He said "no." ', "Then"]],
    ["Dr. Noor met د. سالم in the U.S. embassy. Yes", ["Dr. Noor met د. سالم in the U.S. embassy. ", "Yes"]],
    ["1. First. Second", ["1. First. ", "Second"]],
    ["[[place/x|St. X. Y]] a. B", ["[[place/x|St. X. Y]] a. B"]],
    ["", []],
  ])("of %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("joined are the text again, and an ordinary one is not the whole text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => sentences(text).join("") === text));
    fc.assert(fc.property(someText, (text) => sentences(text).join("") === text));
    expect(sentences("One ends here. Another one ends there. ".repeat(50))).toHaveLength(100);
  });

  it("come to an end on long runs of blanks, stops and brackets", () => {
    for (const unit of [" ", "\n", "\n ", ".", ". ", "[[", "[@a", "{{", "a", "a. ", "[[a. "]) {
      const text = unit.repeat(200_000 / unit.length);
      expect(sentences(text).join("")).toHaveLength(text.length);
      expect(diffTokens(text).join("")).toHaveLength(text.length);
    }
  });
});
