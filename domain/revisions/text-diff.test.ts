import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someText } from "./examples";
import { applyHunks, diffText } from "./text-diff";

const joined = (before: string, after: string, left: "removed" | "added") =>
  diffText(before, after)
    .hunks.flatMap((hunk) => hunk.parts)
    .filter((part) => part.kind === "same" || part.kind === left)
    .map((part) => part.text)
    .join("");

describe("the difference of two texts", () => {
  it("names the words that changed inside one sentence and leaves the others alone", () => {
    const { hunks, wordsAdded, wordsRemoved } = diffText(
      "It began. Six people died there. It ended.",
      "It began. Seven people died there. It ended.",
    );
    expect(hunks.map((hunk) => hunk.kind)).toEqual(["same", "changed", "same"]);
    expect(hunks[1]?.parts).toEqual([
      { kind: "removed", text: "Six " },
      { kind: "added", text: "Seven " },
      { kind: "same", text: "people died there. " },
    ]);
    expect([wordsAdded, wordsRemoved]).toEqual([1, 1]);
  });

  it("AT-N4 keeps the words of a mixed sentence in the order of the text", () => {
    const { hunks } = diffText("أعلنت حركة TTP مقتل 3 جنود.", "أعلنت حركة TTP مقتل 5 جنود.");
    expect(hunks[0]?.parts.map((part) => part.text)).toEqual(["أعلنت حركة TTP مقتل ", "3 ", "5 ", "جنود."]);
  });

  it("says when only spelling changed", () => {
    expect(diffText("قتل احمد. وهرب اخر.", "قُتل أحمد. وهرب آخر.").spellingOnly).toBe(true);
    expect(diffText("قتل احمد. وهرب 2.", "قُتل أحمد. وهرب 3.").spellingOnly).toBe(false);
    expect(diffText("a", "a")).toMatchObject({ spellingOnly: false, wordsAdded: 0, wordsRemoved: 0 });
  });

  it("shows sentences that share next to nothing as rewritten, not as confetti", () => {
    const { hunks } = diffText(
      "The committee published its findings about the harbour last spring in a long report.",
      "Nobody knows who opened that gate before dawn, and witnesses give different answers when asked.",
    );
    expect(hunks.map((hunk) => [hunk.kind, hunk.parts.length])).toEqual([["rewritten", 2]]);
  });

  it("treats added and removed sentences as such, also from and to nothing", () => {
    expect(diffText("A one. ", "A one. B two. ").hunks.map((hunk) => hunk.kind)).toEqual(["same", "added"]);
    expect(diffText("A one. B two. ", "B two. ").hunks.map((hunk) => hunk.kind)).toEqual(["removed", "same"]);
    expect(diffText("", "New.").hunks.map((hunk) => hunk.kind)).toEqual(["added"]);
    expect(diffText("", "").hunks).toEqual([]);
  });

  it("gives both texts again, for any two texts", () => {
    for (const text of [someText, fc.string({ unit: "binary" })]) {
      fc.assert(
        fc.property(text, text, (before, after) => {
          expect(joined(before, after, "removed")).toBe(before);
          expect(joined(before, after, "added")).toBe(after);
          const { hunks } = diffText(before, after);
          expect(applyHunks(hunks, new Set(hunks.keys()))).toBe(after);
          expect(applyHunks(hunks, new Set())).toBe(before);
          expect(hunks.every((hunk) => hunk.kind === "same") || before !== after).toBe(true);
        }),
      );
    }
  });

  it("applies the chosen hunks and leaves the others", () => {
    const { hunks } = diffText("One. Two. Three. ", "Uno. Two. Tres. ");
    expect(hunks.map((hunk) => hunk.kind)).toEqual(["changed", "same", "changed"]);
    expect(applyHunks(hunks, new Set([2]))).toBe("One. Two. Tres. ");
  });

  it("gives up on two large unrelated texts instead of keeping everybody waiting", () => {
    const words = (from: number) => Array.from({ length: 60_000 }, (_, index) => `w${from + index * 7919}. `).join("");
    const { hunks } = diffText(words(0), words(1));
    expect(hunks.map((hunk) => hunk.kind)).toEqual(["rewritten"]);
    expect(hunks[0]?.after).toBe(words(1));
  });

  it("compares many changed sentences within its budget", () => {
    const text = (word: string) =>
      Array.from({ length: 4_000 }, (_, index) => `Sentence ${index} has one ${word} in it. `).join("");
    const { hunks, wordsAdded } = diffText(text("apple"), text("pear"));
    expect(wordsAdded).toBeGreaterThanOrEqual(4_000);
    expect(hunks.map((hunk) => hunk.after).join("")).toBe(text("pear"));
  });
});
