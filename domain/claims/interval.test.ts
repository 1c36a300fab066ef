import { describe, expect, it } from "vitest";
import { compareQuantities, intervalOf } from "./interval";
import { quantity } from "./values";

const value = (q: string, v?: number, v2?: number, word?: string) =>
  quantity.parse({ type: "quantity", q, v, v2, word });

describe("intervalOf", () => {
  it.each([
    ["exactly 6 is 6", value("exact", 6), [6, 6]],
    ["at least 6 begins at 6", value("at_least", 6), [6, Infinity]],
    ["more than 40 begins at 41", value("more_than", 40), [41, Infinity]],
    ["at most 6 ends at 6", value("at_most", 6), [0, 6]],
    ["fewer than 6 ends at 5", value("fewer_than", 6), [0, 5]],
    ["between 10 and 14 is both ends", value("between", 10, 14), [10, 14]],
    ["dozens begin at 10", value("vague", undefined, undefined, "tens"), [10, Infinity]],
    ["several begin at 3", value("vague", undefined, undefined, "several"), [3, Infinity]],
  ])("%s", (_case, given, [low, high]) => {
    expect(intervalOf(given)).toMatchObject({ low, high });
  });

  it.each([
    ["an unknown number", value("unknown")],
    ["a number that is missing", value("exact")],
    ["a range that ends before it begins", value("between", 9, 4)],
    ["fewer than nobody", value("fewer_than", 0)],
  ])("gives nothing for %s", (_case, given) => {
    expect(intervalOf(given)).toBeUndefined();
  });
});

describe("compareQuantities", () => {
  it.each([
    ["the same number and qualifier agree", value("exact", 6), value("exact", 6), "agrees"],
    ["at least 30 and more than 40 are compatible", value("at_least", 30), value("more_than", 40), "compatible"],
    ["at least 41 and more than 40 word it differently", value("at_least", 41), value("more_than", 40), "compatible"],
    ["about 40 allows a tenth", value("about", 40), value("exact", 44), "compatible"],
    ["about 40 does not allow 45", value("about", 40), value("exact", 45), "disagrees"],
    ["18 and 22 disagree", value("exact", 18), value("exact", 22), "disagrees"],
    ["an unknown number is not compared", value("exact", 18), value("unknown"), undefined],
  ])("%s", (_case, a, b, expected) => {
    expect(compareQuantities(a, b)).toBe(expected);
    expect(compareQuantities(b, a)).toBe(expected);
  });
});
