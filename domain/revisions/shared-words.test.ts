import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someText } from "./examples";
import { keepSharedWords } from "./shared-words";
import { diffText, type TextPart } from "./text-diff";

const shown = (before: string, after: string) =>
  diffText(before, after)
    .hunks.flatMap(({ parts }) => keepSharedWords(parts))
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}}` : `{-${text}}`))
    .join("");
const side = (parts: readonly TextPart[], without: TextPart["kind"]) =>
  parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join("");

describe("a difference as people read it", () => {
  it("keeps a word that only has other blanks behind it now", () => {
    expect(shown("A lamp fell.", "A large lamp fell in the hall.")).toBe("A {+large }lamp fell{+ in the hall}.");
    expect(shown("سقط مصباح.", "سقط مصباح كبير.")).toBe("سقط مصباح{+ كبير}.");
    expect(shown("A lamp fell in the hall.", "A lamp fell.")).toBe("A lamp fell{- in the hall}.");
  });

  it("keeps no half of a word, and no number that has changed", () => {
    expect(shown("A lamp fell.", "A lamp fellow.")).toBe("A lamp {-fell}{+fellow}.");
    expect(shown("61 hurt.", "610 hurt.")).toBe("{-61 }{+610 }hurt.");
  });

  it("still tells both texts whole", () => {
    fc.assert(
      fc.property(someText, someText, (before, after) => {
        const { hunks } = diffText(before, after);
        const parts = hunks.flatMap((hunk) => keepSharedWords(hunk.parts));
        expect(side(parts, "added")).toBe(before);
        expect(side(parts, "removed")).toBe(after);
      }),
    );
  });
});
