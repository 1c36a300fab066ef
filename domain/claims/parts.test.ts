import { expect, it } from "vitest";
import { aClaim, aContext } from "./examples";
import { partsAgainstTotals } from "./parts";

const sums = (claims: Parameters<typeof partsAgainstTotals>[0]) =>
  partsAgainstTotals(claims, aContext()).map(({ total, verdict, formula }) => [total, verdict, formula]);

const four = aClaim({ id: "total", v: 4 });
const listed = [
  aClaim({ id: "police", v: 2, category: "police" }),
  aClaim({ id: "guard", v: 1, category: "paramilitary" }),
  aClaim({ id: "cleaner", v: 1, category: "civilian" }),
];

it("two policemen, a guard and a cleaner are the four", () => {
  expect(sums([four, ...listed])).toEqual([["total", "adds_up", "1 + 2 + 1 = 4"]]);
});

it("attackers are not among the four unless the total says so", () => {
  const attackers = aClaim({ id: "attackers", v: 3, category: "militant" });
  expect(sums([four, ...listed, attackers])).toEqual([["total", "adds_up", "1 + 2 + 1 = 4"]]);
  const together = aClaim({ id: "total", v: 4, qualifiers: { includesAttackers: "yes" } });
  expect(sums([together, ...listed, attackers])).toEqual([["total", "more", "1 + 2 + 1 + 3 = 7"]]);
});

it("parts that name their total are added up wherever they stand", () => {
  const part = (id: string, v: number, to: string) =>
    aClaim({ id, v, source: id, qualifiers: { part: { en: id } }, relations: [{ type: "part_of", to }] });
  const fifty = aClaim({ id: "fifty", q: "more_than", v: 50 });
  const claims = [
    fifty,
    part("town", 23, "fifty"),
    part("road", 10, "fifty"),
    part("rail", 14, "fifty"),
    part("rail-a", 10, "rail"),
    part("rail-b", 4, "rail"),
  ];
  expect(sums(claims)).toEqual([
    ["fifty", "less", "14 + 10 + 23 = 47"],
    ["rail", "adds_up", "10 + 4 = 14"],
  ]);
});

it("labelled parts may overlap, so each is held against its total alone", () => {
  const part = (id: string, v: number) => aClaim({ id, v, qualifiers: { part: { en: id } } });
  expect(sums([four, part("drivers", 3), part("elderly", 3)])).toEqual([]);
  expect(sums([four, part("drivers", 5)])).toEqual([["total", "more", "5 = 5"]]);
});

it("one listed category alone does not have to make the total", () => {
  expect(sums([four, listed[0] ?? four])).toEqual([]);
});

it("open parts add up to an open sum", () => {
  expect(
    sums([
      aClaim({ id: "total", v: 9 }),
      aClaim({ id: "a", q: "at_least", v: 2, category: "police" }),
      aClaim({ id: "b", v: 1, category: "civilian" }),
    ]),
  ).toEqual([["total", "adds_up", "1 + ≥2 = ≥3"]]);
});
