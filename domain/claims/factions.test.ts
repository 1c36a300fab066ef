import { expect, it } from "vitest";
import { aClaim } from "./examples";
import { factionsOf } from "./factions";

const relation = (id: string, to: "group/a" | "group/b", rest: Parameters<typeof aClaim>[0] = {}) =>
  aClaim({
    id,
    property: "relation",
    value: { type: "page", ref: to },
    ...rest,
    qualifiers: { relation: "faction_of", ...rest.qualifiers },
  });

it("a faction belongs to the group that its claim names", () => {
  expect(factionsOf([{ ref: "group/f", claims: [relation("z", "group/b"), relation("y", "group/a")] }])).toEqual({
    "group/f": "group/a",
  });
});

it.each([
  ["another relation", relation("x", "group/a", { qualifiers: { relation: "ties_with" } })],
  ["a withdrawn claim", relation("x", "group/a", { rank: "deprecated" })],
  ["a denial", relation("x", "group/a", { attribution: { verb: "denied" } })],
  ["a supposition", relation("x", "group/a", { qualifiers: { flags: ["hypothetical"] } })],
])("%s makes no faction", (_case, claim) => {
  expect(factionsOf([{ ref: "group/f", claims: [claim] }])).toEqual({});
});
