import { expect, it } from "vitest";
import { findingsOf } from "./check";
import { duplicatePage } from "./duplicate-page";
import { aPage } from "./examples";

const proposed = (title: string, known: string) =>
  findingsOf(duplicatePage, {
    proposed: aPage("place", { titles: { ar: title } }),
    knowledge: { page: "place/new", pages: [{ ref: "place/old", names: [known] }] },
  });

it.each([
  ["أنطاكية المخترعة", "انطاكية المخترعة"],
  ["رَصِيف المِيناء", "رصيف الميناء"],
  ["إبراهيمية الكبرى", "ابراهيمية الكبري"],
])("D10: «%s» and «%s» fold to the same letters, and may be one page", (title, known) => {
  expect(proposed(title, known)).toMatchObject([{ check: "duplicate-page", params: { page: "place/old" } }]);
});

it("D10: names of other letters are two pages", () => {
  expect(proposed("رصيف الميناء", "قاعة الميناء")).toEqual([]);
});
