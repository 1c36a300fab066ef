import { describe, expect, it } from "vitest";
import { printedVocabularies, vocabularyOf } from "./codebook";
import { placeCodes, timeCodes } from "./precision-codes";
import { properties } from "./registry";
import * as vocabularies from "./vocabularies";

describe("the codebook", () => {
  it("prints every vocabulary that the code knows, once", () => {
    const known = Object.entries(vocabularies).filter(
      ([name, value]) => typeof value === "object" && name !== "categoryParents",
    );
    const printed = Object.values(printedVocabularies).map(({ words }) => words);
    expect(known.length).toBeGreaterThan(25);
    expect(known.filter(([, words]) => !printed.includes(words as never)).map(([name]) => name)).toEqual([]);
    expect(new Set(printed).size).toBe(known.length);
  });

  it("finds the vocabulary of every property that has one", () => {
    expect(vocabularyOf(properties.type.vocabulary)).toBe("event-types");
    expect(vocabularyOf({ made: { ar: "أ", en: "a" } })).toBeUndefined();
  });

  it("writes finer precisions with lower codes than coarser ones", () => {
    for (const codes of [timeCodes, placeCodes])
      for (const set of ["ucdp", "acled"] as const) {
        const inOrder = Object.values(codes).flatMap((code) => code[set] ?? []);
        expect(inOrder.length).toBeGreaterThan(5);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }
  });
});
