import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneEditApart } from "./one-edit";

describe("one slip of the hand", () => {
  it.each([
    ["peshawar", "peshawer"],
    ["peshawar", "peshwar"],
    ["peshawar", "peshhawar"],
    ["peshawar", "pehsawar"],
    ["peshawar", "peshawa"],
    ["بيشاور", "بيشور"],
    ["بيشاور", "بيشارو"],
    ["", "a"],
  ])("lies between %s and %s, in either order", (a, b) => {
    expect(oneEditApart(a, b)).toBe(true);
    expect(oneEditApart(b, a)).toBe(true);
  });

  it.each([
    ["peshawar", "peshawar"],
    ["peshawar", "pesawer"],
    ["lahore", "kohlare"],
    ["abcd", "badc"],
    ["ab", "ba c"],
    ["", "ab"],
  ])("does not lie between %s and %s", (a, b) => {
    expect(oneEditApart(a, b)).toBe(false);
    expect(oneEditApart(b, a)).toBe(false);
  });

  it("is what an edit of one letter makes, whatever the word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });
    const nowhere = fc.tuple(word, fc.nat(7), fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(nowhere, ([one, at, letter]) => {
        const place = at % one.length;
        const longer = one.slice(0, place) + letter + one.slice(place);
        const other = one.slice(0, place) + letter + one.slice(place + 1);
        expect(oneEditApart(one, longer)).toBe(true);
        expect(oneEditApart(one, other)).toBe(one !== other);
      }),
    );
  });
});
