import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understandQuantity } from "./understand-quantity";
import type { Quantity } from "./values";
import { keysOf, vagueWords } from "./vocabularies";
import { wordNumber, wordQuantity } from "./word-quantity";

const read = (text: string) => {
  const value = understandQuantity(text);
  return value.ok ? [value.value.q, value.value.word ?? value.value.v, value.value.v2] : [value.error];
};

describe("understandQuantity", () => {
  it.each([
    ["61", "exact", 61],
    ["٦١ قتيلاً", "exact", 61],
    ["at least 61", "at_least", 61],
    ["At least sixty-one people killed", "at_least", 61],
    ["61 على الأقل", "at_least", 61],
    ["ما لا يقل عن واحد وستين", "at_least", 61],
    ["12+", "at_least", 12],
    ["أكثر من ٨٠", "more_than", 80],
    ["more than 1,200", "more_than", 1200],
    ["no more than 5", "at_most", 5],
    ["لا يزيد على خمسة", "at_most", 5],
    ["fewer than 10", "fewer_than", 10],
    ["نحو 30 جريحا", "about", 30],
    ["~30", "about", 30],
    ["ضابطان", "exact", 2],
    ["none", "exact", 0],
    ["عشرات", "vague", "tens"],
    ["tens of thousands", "vague", "tens_of_thousands"],
    ["unknown", "unknown", undefined],
  ])("reads %s as %s %s", (text, q, v) => {
    expect(read(text).slice(0, 2)).toEqual([q, v]);
  });

  it("reads a range in words, with a dash, and the wrong way round", () => {
    for (const text of ["between 6 and 8", "بين ستة وثمانية", "6-8", "6 to 8", "8–6"])
      expect(read(text), text).toEqual(["between", 6, 8]);
  });

  it("takes no number out of several, and none out of words", () => {
    expect(read("61 killed and 18 injured")).toEqual(["quantity.several_numbers"]);
    expect(read("many")).toEqual(["quantity.not_understood"]);
    expect(read("2.5")).toEqual(["quantity.not_understood"]);
    expect(read("")).toEqual(["quantity.not_understood"]);
  });

  const numbers = fc.nat({ max: 2_000_000 });
  const values = fc.oneof(
    fc
      .tuple(fc.constantFrom("exact", "at_least", "more_than", "about", "at_most", "fewer_than"), numbers)
      .map(([q, v]): Quantity => ({ type: "quantity", q, v, unit: "persons" })),
    fc
      .tuple(numbers, fc.integer({ min: 1, max: 1000 }))
      .map(([v, more]): Quantity => ({ type: "quantity", q: "between", v, v2: v + more, unit: "persons" })),
    fc
      .constantFrom(...keysOf(vagueWords))
      .map((word): Quantity => ({ type: "quantity", q: "vague", word, unit: "persons" })),
    fc.constant<Quantity>({ type: "quantity", q: "unknown", unit: "persons" }),
  );

  it("reads back whatever the wiki words, in both languages and both kinds of digits", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("ar", "en"), fc.constantFrom("latn", "arab"), (value, locale, digits) => {
        expect(understandQuantity(wordNumber(value, locale, { digits }))).toEqual({ ok: true, value });
      }),
    );
  });

  it("reads a whole figure with what it counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9999 }), fc.constantFrom("ar", "en"), (v, locale) => {
        const value: Quantity = { type: "quantity", q: "at_least", v, unit: "persons" };
        expect(understandQuantity(wordQuantity(value, "deaths", locale))).toEqual({ ok: true, value });
      }),
    );
  });
});
