import { describe, expect, it } from "vitest";
import { analyseDocument } from "./analyse";
import { nameSkeleton } from "./skeleton";

import words from "./word-families.json";

const pairsOf = (forms: readonly string[]) => forms.flatMap((a, i) => forms.slice(i + 1).map((b) => [a, b] as const));
/** What search stores for a word: nothing for a stop word. */
const stem = (word: string) => analyseDocument(word).stems.join(" ");
const percent = (some: number, all: number) => (100 * some) / all;
const meetingBy =
  (key: (word: string) => string) =>
  ([a, b]: readonly [string, string]) =>
    key(a) === key(b);

describe("the word families", () => {
  const families: Record<string, string[]> = words.families;
  const pairs = Object.values(families).flatMap(pairsOf);
  const distinct = words.distinct as [string, string][];
  const meet = meetingBy(stem);

  it("finds at least 95 % of the pairs that should meet and wrongly joins at most 2 %", () => {
    const missed = pairs.filter((pair) => !meet(pair));
    const joined = distinct.filter(meet);
    const found = percent(pairs.length - missed.length, pairs.length);
    const wrong = percent(joined.length, distinct.length);
    console.log(
      `words: found ${found.toFixed(1)} % of ${pairs.length} pairs, wrongly joined ${wrong.toFixed(1)} % of ${distinct.length}`,
    );
    console.log(
      "missed:",
      missed.map(([a, b]) => `${a}(${stem(a)})≠${b}(${stem(b)})`).join(" ") || "none",
      "joined:",
      joined.join(" ") || "none",
    );
    expect(found).toBeGreaterThanOrEqual(95);
    expect(wrong).toBeLessThanOrEqual(2);
  });

  it("joins no two different families", () => {
    const keys = Object.entries(families).flatMap(([family, forms]) =>
      [...new Set(forms.map((form) => stem(form)))].map((key) => ({ family, key })),
    );
    const joined = keys.flatMap((a, i) =>
      keys
        .slice(i + 1)
        .filter((b) => a.key === b.key && a.family !== b.family)
        .map((b) => `${a.family}=${b.family}`),
    );
    expect(joined).toEqual([]);
  });
});

describe("the spellings of names", () => {
  const meet = meetingBy(nameSkeleton);

  it("finds at least 90 % of the pairs of spellings and joins at most 2 % of different names", () => {
    const pairs = Object.values(words.spellings as Record<string, string[]>).flatMap(pairsOf);
    const different = pairsOf(words.names);
    const missed = pairs.filter((pair) => !meet(pair));
    const joined = different.filter(meet);
    const found = percent(pairs.length - missed.length, pairs.length);
    const wrong = percent(joined.length, different.length);
    console.log(
      `names: found ${found.toFixed(1)} % of ${pairs.length} pairs, wrongly joined ${wrong.toFixed(1)} % of ${different.length}`,
    );
    console.log("missed:", missed.join(" ") || "none", "joined:", joined.join(" ") || "none");
    expect(found).toBeGreaterThanOrEqual(90);
    expect(wrong).toBeLessThanOrEqual(2);
  });
});
