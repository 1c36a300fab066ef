import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokens } from "./tokens";

const words = (text: string) => tokens(text).map((token) => token.text);

describe("tokens", () => {
  it("keeps an Arabic word whole with its marks, tatweel and zero-width signs", () => {
    expect(words("الْهُجُوم (داعـش) خانه\u200cها")).toEqual(["الْهُجُوم", "داعـش", "خانه\u200cها"]);
  });

  it("cuts Arabic letters from digits, and keeps Latin letters with them", () => {
    expect(words("15قتيلا و٦١ من F16 في IS-K")).toEqual(["15", "قتيلا", "و", "٦١", "من", "F16", "في", "IS", "K"]);
  });

  it("keeps an apostrophe inside a Latin word only", () => {
    expect(words("Jama'at 'quoted' Pakistan’s")).toEqual(["Jama'at", "quoted", "Pakistan’s"]);
  });

  it("finds no word in a tatweel or in marks alone", () => {
    expect(words("ـــ \u064e\u0651 — «»")).toEqual([]);
  });

  it("names for each word the very place it stands at, in order, without leaving a letter out", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: fc.constantFrom("ا", "ل", "ـ", "َ", "a", "'", "1", "٢", " ", "\u200c", "-") }),
        ),
        (text) => {
          let last = 0;
          for (const { text: word, start, end } of tokens(text)) {
            expect(text.slice(start, end)).toBe(word);
            expect(text.slice(last, start)).not.toMatch(/[\p{N}]|(?!ـ)\p{L}/u);
            last = end;
          }
          expect(text.slice(last)).not.toMatch(/[\p{N}]|(?!ـ)\p{L}/u);
        },
      ),
    );
  });

  it("comes to an end with long garbage", () => {
    for (const garbage of [
      "a'".repeat(100_000),
      `a${"\u200b".repeat(200_000)}`,
      "ا\u200c".repeat(100_000),
      "ـ".repeat(200_000),
      "a\u0301".repeat(100_000),
    ])
      expect(() => tokens(garbage)).not.toThrow();
  });
});
