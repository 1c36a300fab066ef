import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinDigits, parseDigits, printDigits } from "./digits";

describe("digits", () => {
  it("parses what it prints, in all three kinds", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("latn" as const, "arab" as const, "arabext" as const), (number, digits) => {
        expect(parseDigits(printDigits(number, digits))).toBe(number);
        expect(latinDigits(printDigits(number, digits))).toBe(String(number));
      }),
    );
  });

  it.each([
    ["١٬٢٣٤", 1234],
    ["1,234.5", 1234.5],
    ["٢٫٥", 2.5],
    ["12,34", undefined],
    ["61 قتيلا", undefined],
    ["", undefined],
    ["9".repeat(400), undefined],
  ])("parses «%s» as %s", (text, expected) => {
    expect(parseDigits(text)).toBe(expected);
  });
});
