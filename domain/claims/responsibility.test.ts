import { describe, expect, it } from "vitest";
import type { PageRef } from "../kinds/names";
import type { Claim } from "./claim";
import { aClaim, aContext, onDay } from "./examples";
import { responsibilityOf, supportsCarriedOutBy } from "./responsibility";
import type { Stance } from "./vocabularies";

const about = (group: string, stance: Stance, rest: Parameters<typeof aClaim>[0] & { party?: PageRef } = {}): Claim => {
  const { party, ...given } = rest;
  return aClaim({
    id: `${group}-${stance}`,
    property: "responsibility",
    value: { type: "page", ref: `group/${group}` },
    ...given,
    qualifiers: { stance, ...(party && { party }), ...given.qualifiers },
  });
};
const stateOf = (claims: Claim[], context = aContext()) => responsibilityOf(claims, context).state;

describe("the state of responsibility", () => {
  it.each([
    ["no claim recorded", [], "none_reported"],
    ["nobody claimed it", [about("p", "unclaimed")], "unclaimed"],
    ["one group claims it", [about("p", "claimed")], "claimed"],
    ["two groups claim it apart", [about("p", "claimed"), about("r", "claimed")], "competing"],
    [
      "one group says it acted with another that claimed it too",
      [about("p", "claimed_joint", { party: "group/r" }), about("r", "claimed")],
      "claimed_joint",
    ],
    [
      "a third group claims a joint attack",
      [about("p", "claimed_joint", { party: "group/r" }), about("s", "claimed")],
      "competing",
    ],
    ["only others name a group", [about("p", "attributed"), about("p", "blamed_unattributed")], "attributed_only"],
    [
      "a named group keeps it open",
      [about("p", "attributed"), about("p", "not_confirmed_nor_denied")],
      "not_confirmed_nor_denied",
    ],
    ["a group denies what others say of it", [about("p", "attributed"), about("p", "denied")], "contested"],
    ["a group condemns what another group claims", [about("r", "claimed"), about("p", "disavowed")], "claimed"],
    ["a claim that was withdrawn for a known error", [about("p", "claimed", { rank: "deprecated" })], "none_reported"],
    ["a hypothetical sentence", [about("p", "claimed", { qualifiers: { flags: ["hypothetical"] } })], "none_reported"],
  ] as const)("%s", (_case, claims, expected) => {
    expect(stateOf([...claims])).toBe(expected);
  });

  it("group P claims, group R says P did it, P's office denies it later: contested, in three dated lines", () => {
    const { state, lines } = responsibilityOf(
      [
        about("p", "denied", { id: "c", source: "late" }),
        about("p", "claimed", { id: "a", source: "early" }),
        about("p", "attributed", {
          id: "b",
          source: "early",
          attribution: { speaker: { ref: "group/r" }, channel: "statement" },
        }),
      ],
      aContext({ early: { published: onDay("2020-05-01") }, late: { published: onDay("2020-05-03") } }),
    );
    expect(state).toBe("contested");
    expect(lines.map(({ claimId }) => claimId)).toEqual(["a", "b", "c"]);
    expect(lines[1]).toMatchObject({ group: "group/p", speaker: { ref: "group/r" }, channel: "statement" });
  });

  it("a parent group disavows what its faction claims: contested, and never one perpetrator", () => {
    const claims = [
      about("faction", "claimed", {
        attribution: { speaker: { text: { en: "people tied to the faction" }, named: false } },
      }),
      about("parent", "disavowed"),
      about("parent", "blamed_unattributed"),
    ];
    const family = aContext({}, { factionOf: { "group/faction": "group/parent" } });
    expect(stateOf(claims, family)).toBe("contested");
    expect(stateOf([about("faction", "claimed"), about("parent", "claimed")], family)).toBe("claimed");
  });

  it("factions that belong to each other in a circle end the search", () => {
    const circle = aContext({}, { factionOf: { "group/a": "group/b", "group/b": "group/a" } });
    expect(stateOf([about("a", "claimed")], circle)).toBe("claimed");
  });
});

describe("carried out by", () => {
  const sources = aContext({ court: { type: "court" }, one: { originGroup: "wire" }, copy: { originGroup: "wire" } });
  it.each([
    ["a claim alone is not enough", [about("p", "claimed")], false],
    ["a court document is", [about("p", "attributed", { source: "court" })], true],
    [
      "a claim and an independent attribution are",
      [about("p", "claimed", { source: "one" }), about("p", "attributed", { source: "two" })],
      true,
    ],
    [
      "a copy of the same wire is not independent",
      [about("p", "claimed", { source: "one" }), about("p", "attributed", { source: "copy" })],
      false,
    ],
    [
      "a denial ends it",
      [about("p", "claimed", { source: "one" }), about("p", "attributed", { source: "two" }), about("p", "denied")],
      false,
    ],
  ] as const)("%s", (_case, claims, expected) => {
    expect(supportsCarriedOutBy("group/p", [...claims], sources)).toBe(expected);
  });
});
