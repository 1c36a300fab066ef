import { describe, expect, it } from "vitest";
import { nothingKnown } from "../checks/check";
import { runChecks } from "../checks/run-checks";
import { emptyContent } from "../revisions/content";
import { bestLowHigh } from "./best";
import type { Claim } from "./claim";
import { aClaim, aContext, onDay } from "./examples";
import { partsAgainstTotals } from "./parts";
import { responsibilityOf } from "./responsibility";

/** Shapes of real reporting, with invented places and figures. */
const partsFindings = (claims: Claim[]) =>
  runChecks({ ...emptyContent("event"), claims }, undefined, nothingKnown)
    .filter(({ check }) => check === "parts-total")
    .flatMap(({ findings }) => findings);

describe("a total of the same day and a higher count of one category, later", () => {
  const claims = [
    aClaim({ id: "people", q: "at_least", v: 48, source: "same-day" }),
    aClaim({ id: "hurt", property: "injured", v: 120, source: "same-day" }),
    aClaim({ id: "officers", q: "more_than", v: 70, category: "police", source: "later" }),
  ];
  const context = aContext({
    "same-day": { published: onDay("2020-05-02") },
    later: { published: onDay("2020-05-20") },
  });
  const total = bestLowHigh(claims, { property: "deaths", category: "total" }, context);

  it("stand side by side: the lowest is the report's, the leading one is named with its category", () => {
    expect(total.low).toMatchObject({ bound: 48, claimIds: ["people"] });
    expect(total.best).toMatchObject({
      value: { q: "more_than", v: 70 },
      categories: ["police"],
      claimIds: ["officers"],
    });
    expect(total.high).toMatchObject({ bound: 71, open: true });
  });

  it("are not called contradictory, and the page says which rule put one behind the other", () => {
    expect(total.disagreements).toEqual([]);
    expect(total.badge).toBe("different_minimums");
    expect(total.reasons.map(({ rule, removedClaimIds }) => [rule, removedClaimIds])).toEqual([["R4", ["people"]]]);
  });

  it("leave each series its own best", () => {
    expect(bestLowHigh(claims, { property: "deaths", category: "police" }, context).best?.value).toMatchObject({
      q: "more_than",
      v: 70,
    });
    expect(bestLowHigh(claims, { property: "injured", category: "total" }, context).best?.value).toMatchObject({
      q: "exact",
      v: 120,
    });
  });
});

describe("a total with its parts, and attackers whose number is not given", () => {
  const total = aClaim({ id: "total", v: 5, qualifiers: { includesAttackers: "no" } });
  const parts = [
    aClaim({ id: "officers", v: 3, category: "police" }),
    aClaim({ id: "guard", v: 1, category: "paramilitary" }),
    aClaim({ id: "porter", v: 1, category: "civilian" }),
  ];
  const attackers = aClaim({
    id: "attackers",
    value: { type: "quantity", q: "unknown", unit: "persons" },
    qualifiers: { category: "militant" },
  });

  it("adds up without them", () => {
    expect(partsFindings([total, ...parts, attackers])).toEqual([]);
  });

  it("no longer does once attackers are counted in", () => {
    const counted = aClaim({ id: "attackers", v: 2, category: "militant" });
    const included = aClaim({ id: "total", v: 5, qualifiers: { includesAttackers: "yes" } });
    expect(partsFindings([included, ...parts, counted])).toMatchObject([{ message: "check.parts_total.more" }]);
  });
});

describe("a wave with a figure for all of it and figures for its parts", () => {
  const part = (id: string, v: number, to: string, category: "total" | "security" = "total") =>
    aClaim({ id, q: "at_least", v, category, qualifiers: { part: { en: id } }, relations: [{ type: "part_of", to }] });
  const claims = [
    aClaim({ id: "all", q: "more_than", v: 60 }),
    part("road", 25, "all"),
    part("town", 12, "all"),
    part("operation", 16, "all"),
    part("operation-guards", 11, "operation"),
    part("operation-officers", 5, "operation"),
    aClaim({ id: "gunmen", q: "at_least", v: 19, category: "militant" }),
  ];

  it("keeps the reported figure: parts that are minimums may still make it", () => {
    expect(partsAgainstTotals(claims, aContext()).map(({ total, verdict }) => [total, verdict])).toEqual([
      ["all", "adds_up"],
      ["operation", "adds_up"],
    ]);
    const { best, low, high } = bestLowHigh(claims, { property: "deaths", category: "total" }, aContext());
    expect([best?.claimIds, low?.claimIds]).toEqual([["all"], ["all"]]);
    expect(high).toMatchObject({ bound: 61, open: true });
  });

  it("never counts the other side's dead in the total", () => {
    const gunmen = bestLowHigh(claims, { property: "deaths", category: "militant" }, aContext());
    expect(gunmen.best?.value).toMatchObject({ q: "at_least", v: 19 });
  });
});

describe("responsibility that several voices speak of", () => {
  const about = (
    id: string,
    group: "front" | "wing" | "circle" | "union",
    qualifiers: Partial<Claim["qualifiers"]>,
    rest: Parameters<typeof aClaim>[0] = {},
  ) => aClaim({ id, property: "responsibility", value: { type: "page", ref: `group/${group}` }, ...rest, qualifiers });

  it("a front condemns, people near its wing call it revenge, somebody unnamed blames a circle: contested, every voice kept", () => {
    const claims = [
      about("condemns", "front", { stance: "disavowed" }, { attribution: { speaker: { ref: "group/front" } } }),
      about(
        "revenge",
        "wing",
        { stance: "claimed" },
        { attribution: { channel: "social_media", relayedBy: ["person/analyst"] } },
      ),
      about("blamed", "circle", { stance: "blamed_unattributed" }, { source: "another" }),
      aClaim({
        id: "able",
        property: "motive_stated",
        value: { type: "text", text: { en: "The analyst holds the wing able to do it." } },
      }),
    ];
    const { state, lines } = responsibilityOf(claims, aContext({}, { factionOf: { "group/wing": "group/front" } }));
    expect(state).toBe("contested");
    expect(lines.map(({ claimId }) => claimId)).toEqual(["blamed", "condemns", "revenge"]);
  });

  it("a message to agencies is a claim with its channel", () => {
    const { state, lines } = responsibilityOf(
      [
        about(
          "message",
          "front",
          { stance: "claimed" },
          { attribution: { channel: "messaging", speaker: { ref: "person/spokesman" } } },
        ),
      ],
      aContext(),
    );
    expect(state).toBe("claimed");
    expect(lines[0]).toMatchObject({ channel: "messaging", speaker: { ref: "person/spokesman" } });
  });

  it("a joint claim by one group stands beside the other's own claim, each with its source", () => {
    const { state, lines } = responsibilityOf(
      [
        about("joint", "union", { stance: "claimed_joint", party: "group/front" }, { source: "one" }),
        about("own", "front", { stance: "claimed" }, { source: "two" }),
      ],
      aContext(),
    );
    expect(state).toBe("claimed_joint");
    expect(lines.map(({ party, citations }) => [party, citations[0]?.source])).toEqual([
      ["group/front", "source/one"],
      [undefined, "source/two"],
    ]);
  });
});
