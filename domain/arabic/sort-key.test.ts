import { describe, expect, it } from "vitest";
import { sortKey } from "./sort-key";

const sorted = (titles: string[]) => titles.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

describe("sortKey", () => {
  it("orders Arabic titles by the alphabet, without article, marks and hamza", () => {
    expect(sorted(["هجوم المطار", "المسجد", "أحداث مايو", "«بيان»", "الْجَيش"])).toEqual([
      "أحداث مايو",
      "«بيان»",
      "الْجَيش",
      "المسجد",
      "هجوم المطار",
    ]);
  });

  it("orders English titles without the article, and numbers by their size", () => {
    expect(sorted(["The zebra", "An apple", "Attack 10", "Attack 9"])).toEqual([
      "An apple",
      "Attack 9",
      "Attack 10",
      "The zebra",
    ]);
  });

  it("leaves an article that belongs to the name", () => {
    expect(sortKey("الله")).toBe("الله");
    expect(sortKey("ألمانيا")).toBe("المانيا");
  });
});
