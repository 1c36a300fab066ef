import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BestLowHigh, bestLowHigh } from "./best";
import type { Claim } from "./claim";
import { aClaim, aContext, onDay } from "./examples";
import { intervalOf } from "./interval";
import { supersededIds } from "./superseded";

const deaths = { property: "deaths", category: "total" } as const;
const says = (result: BestLowHigh) => [result.best?.value.q, result.best?.value.v];

describe("the invented illustrations", () => {
  const officials = { attribution: { speakerType: "official" }, source: "morning-paper", paragraph: 2 } as const;
  const clinic = { attribution: { speakerType: "medical" }, source: "evening-wire", paragraph: 4 } as const;
  const sameEvening = aContext({
    "morning-paper": { reliability: "C", published: onDay("2020-05-02") },
    "evening-wire": { reliability: "B", published: onDay("2020-05-02") },
  });

  it("at least 6 and 8 on one evening are compatible: the best is 8, because 8 implies the minimum", () => {
    const result = bestLowHigh(
      [aClaim({ id: "a", q: "at_least", v: 6, ...officials }), aClaim({ id: "b", v: 8, ...clinic })],
      deaths,
      sameEvening,
    );
    expect(says(result)).toEqual(["exact", 8]);
    expect(result.reasons.map(({ rule, removedClaimIds }) => [rule, removedClaimIds])).toEqual([["R4", ["a"]]]);
    expect(result.low).toMatchObject({ bound: 6, value: { q: "at_least", v: 6 } });
    expect(result.disagreements).toEqual([]);
    expect(result.badge).toBe("different_minimums");
  });

  it("18 and 22 injured on one evening disagree: the better source decides, low and high show both", () => {
    const result = bestLowHigh(
      [
        aClaim({ id: "a", property: "injured", v: 18, ...officials }),
        aClaim({ id: "b", property: "injured", v: 22, ...clinic }),
      ],
      { property: "injured", category: "total" },
      sameEvening,
    );
    expect(says(result)).toEqual(["exact", 22]);
    expect(result.reasons.map(({ rule }) => rule)).toEqual(["R8"]);
    expect(result.low?.bound).toBe(18);
    expect(result.high).toMatchObject({ bound: 22, open: false });
    expect(result.disagreements).toEqual([{ claimIds: ["a", "b"] }]);
    expect(result.badge).toBe("figures_differ");
  });

  it("a live blog's own clock says that 14 came after 15, so 14 is the best and 15 is history", () => {
    const live = [3, 7, 15, 14].map((v, index) => aClaim({ id: `at-${v}`, v, source: "live", paragraph: 9 - index }));
    const context = aContext({
      live: { type: "live_blog", times: { 9: "10:05", 8: "10:40", 7: "12:10", 6: "13:30" } },
    });
    const result = bestLowHigh(live, deaths, context);
    expect(says(result)).toEqual(["exact", 14]);
    expect(result.superseded).toEqual(["at-15", "at-3", "at-7"]);
    expect(result.reasons.map(({ rule }) => rule)).toEqual(["R0"]);
  });

  const guards = [
    aClaim({ id: "guards", q: "more_than", v: 40, category: "paramilitary", source: "later" }),
    aClaim({ id: "people", q: "at_least", v: 30, source: "first" }),
  ];
  const nineDays = aContext({ first: { published: onDay("2020-05-01") }, later: { published: onDay("2020-05-09") } });

  it("more than 40 guards is a floor of the total, worded with its own category, and has no upper bound", () => {
    const result = bestLowHigh(guards, deaths, nineDays);
    expect(result.best).toMatchObject({
      value: { q: "more_than", v: 40 },
      claimIds: ["guards"],
      categories: ["paramilitary"],
    });
    expect(result.low).toMatchObject({ bound: 30, claimIds: ["people"] });
    expect(result.high).toMatchObject({ bound: 41, open: true });
    expect(says(bestLowHigh(guards, { property: "deaths", category: "paramilitary" }, nineDays))).toEqual([
      "more_than",
      40,
    ]);
  });

  it("what a communiqué calls neutralised is never added to deaths", () => {
    const claims = [
      aClaim({
        id: "unit",
        property: "neutralised",
        q: "more_than",
        v: 25,
        category: "militant",
        qualifiers: { flags: ["euphemism"] },
      }),
    ];
    expect(bestLowHigh(claims, deaths, aContext()).best).toBeUndefined();
    expect(bestLowHigh(claims, { property: "deaths", category: "militant" }, aContext()).best).toBeUndefined();
    expect(says(bestLowHigh(claims, { property: "neutralised", category: "militant" }, aContext()))).toEqual([
      "more_than",
      25,
    ]);
  });
});

describe("category floors", () => {
  const of = (category: "police" | "paramilitary" | "civilian" | "militant", v: number, source: string) =>
    aClaim({ id: `${category}-${source}`, v, category, source });
  const security = { property: "deaths", category: "security" } as const;

  it("siblings of one source add up", () => {
    const result = bestLowHigh([of("police", 2, "one"), of("paramilitary", 1, "one")], security, aContext());
    expect(result.best).toMatchObject({ value: { q: "at_least", v: 3 }, categories: ["police", "paramilitary"] });
  });

  it("siblings of two sources are never added", () => {
    const result = bestLowHigh([of("police", 2, "one"), of("paramilitary", 1, "two")], security, aContext());
    expect(result.best?.value.v).toBe(2);
  });

  it("nested categories of one source add up to the total", () => {
    const claims = [of("police", 2, "one"), of("paramilitary", 1, "one"), of("civilian", 4, "one")];
    expect(bestLowHigh(claims, deaths, aContext()).best?.value.v).toBe(7);
  });

  it("militants count only where the total says that it includes them", () => {
    const militants = of("militant", 12, "one");
    const apart = aClaim({ id: "total", v: 4, source: "one" });
    const together = aClaim({ id: "total", v: 4, source: "one", qualifiers: { includesAttackers: "yes" } });
    expect(bestLowHigh([apart, militants], deaths, aContext()).disagreements).toEqual([]);
    expect(bestLowHigh([together, militants], deaths, aContext()).disagreements).toEqual([
      { claimIds: ["militant-one", "total"], categories: ["militant"] },
    ]);
  });

  it("a labelled part gives a floor to its category and never competes with it", () => {
    const drivers = aClaim({ id: "drivers", v: 3, category: "civilian", qualifiers: { part: { en: "drivers" } } });
    const civilian = { property: "deaths", category: "civilian" } as const;
    expect(bestLowHigh([drivers], civilian, aContext()).best).toMatchObject({ value: { q: "at_least", v: 3 } });
    const counted = aClaim({ id: "all", v: 9, category: "civilian" });
    const result = bestLowHigh([drivers, counted], civilian, aContext());
    expect(says(result)).toEqual(["exact", 9]);
    expect(result).toMatchObject({ disagreements: [], reasons: [] });
  });
});

describe("the rules one by one", () => {
  const first = (claims: Claim[], context = aContext()) => bestLowHigh(claims, deaths, context);

  it("R1: a preferred report wins over everything else", () => {
    const result = first([
      aClaim({ id: "a", v: 9, rank: "preferred", rankReason: { en: "A court counted." } }),
      aClaim({ id: "b", v: 8 }),
    ]);
    expect([says(result), result.reasons[0]?.rule]).toEqual([["exact", 9], "R1"]);
  });

  it("R2: a doubtful report is set aside if anything else is there", () => {
    const doubtful = aClaim({ id: "a", v: 3, credibility: 4 });
    expect(says(first([doubtful, aClaim({ id: "b", v: 8 })]))).toEqual(["exact", 8]);
    expect(says(first([doubtful]))).toEqual(["exact", 3]);
  });

  it("R3: vague words are never the best beside a number, and are shown when they are all there is", () => {
    const dozens = aClaim({ id: "a", word: "tens" });
    expect(says(first([dozens, aClaim({ id: "b", v: 12 })]))).toEqual(["exact", 12]);
    expect(first([dozens])).toMatchObject({ best: { value: { q: "vague", word: "tens" } } });
    expect(first([dozens]).low).toBeUndefined();
  });

  it("R5: two days later is newer, the next day may be within 24 hours, and no date neither wins nor loses", () => {
    const dated = aContext({
      mon: { published: onDay("2020-05-04") },
      tue: { published: onDay("2020-05-05") },
      wed: { published: onDay("2020-05-06") },
    });
    const at = (source: string, v: number) => aClaim({ id: source, v, source });
    expect(says(first([at("mon", 8), at("wed", 9)], dated))).toEqual(["exact", 9]);
    expect(says(first([at("mon", 8), at("tue", 9)], dated))).toEqual(["exact", 8]);
    expect(says(first([at("undated", 8), at("wed", 9)], dated))).toEqual(["exact", 8]);
  });

  it("R6: documents of one origin count once", () => {
    const copies = aContext({ a: { originGroup: "wire" }, b: { originGroup: "wire" } });
    const claims = [
      aClaim({ id: "a", v: 9, source: "a" }),
      aClaim({ id: "b", v: 9, source: "b" }),
      aClaim({ id: "c", v: 8, source: "c" }),
    ];
    expect(says(first(claims, copies))).toEqual(["exact", 8]);
    expect(says(first(claims))).toEqual(["exact", 9]);
  });

  it("R7: an exact number stands before a range, and a range before a minimum", () => {
    expect(says(first([aClaim({ id: "a", q: "between", v: 4, v2: 9 }), aClaim({ id: "b", v: 9 })]))).toEqual([
      "exact",
      9,
    ]);
    expect(
      says(first([aClaim({ id: "a", q: "between", v: 4, v2: 9 }), aClaim({ id: "b", q: "at_least", v: 4 })])),
    ).toEqual(["between", 4]);
  });

  it("R9: on a tie the lower figure stands", () => {
    const result = first([aClaim({ id: "a", v: 9 }), aClaim({ id: "b", v: 8 })]);
    expect([says(result), result.reasons[0]?.rule]).toEqual([["exact", 8], "R9"]);
  });

  it("a circle of updates replaces nothing", () => {
    const result = first([
      aClaim({ id: "a", v: 8, relations: [{ type: "updates", to: "b" }] }),
      aClaim({ id: "b", v: 9, relations: [{ type: "updates", to: "a" }] }),
    ]);
    expect(result.superseded).toEqual([]);
    expect(says(result)).toEqual(["exact", 8]);
  });

  it("nothing but an unknown number is not reported", () => {
    expect(
      first([
        aClaim({
          id: "a",
          value: { type: "quantity", q: "unknown", unit: "persons" },
          qualifiers: { category: "total" },
        }),
      ]).best,
    ).toBeUndefined();
  });

  it("a rising minimum is called a rise only when every report has its date", () => {
    const claims = [
      aClaim({ id: "a", q: "at_least", v: 30, source: "a" }),
      aClaim({ id: "b", q: "more_than", v: 40, source: "b" }),
    ];
    const dated = aContext({ a: { published: onDay("2020-05-01") }, b: { published: onDay("2020-05-03") } });
    expect(first(claims, dated).badge).toBe("count_rose");
    expect(first(claims).badge).toBe("different_minimums");
  });
});

describe("properties of best, low and high", () => {
  const source = fc.constantFrom("one", "two", "three", "four");
  const value = fc.oneof(
    fc.record({
      q: fc.constantFrom("exact", "at_least", "more_than", "about", "at_most"),
      v: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({ word: fc.constantFrom("several", "tens") }),
    fc.integer({ min: 0, max: 30 }).map((v) => ({ q: "between" as const, v, v2: v + 5 })),
  );
  const drawn = fc
    .array(
      fc.record({
        value,
        source,
        category: fc.constantFrom("total", "total", "civilian", "police", "paramilitary", "security"),
        credibility: fc.constantFrom(2, 4, 6),
        rank: fc.constantFrom("normal", "normal", "preferred", "deprecated"),
        updates: fc.option(fc.nat(7), { nil: undefined }),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ value: worded, updates, ...rest }, index) =>
        aClaim({
          ...worded,
          ...rest,
          id: `c${index}`,
          relations: updates === undefined || updates === index ? [] : [{ type: "updates", to: `c${updates}` }],
        } as Parameters<typeof aClaim>[0]),
      ),
    );
  const context = aContext({
    one: { reliability: "B", published: onDay("2020-05-01") },
    two: { reliability: "C", published: onDay("2020-05-04"), originGroup: "wire" },
    three: { reliability: "F", originGroup: "wire" },
    four: { reliability: "E", published: onDay("2020-05-02") },
  });

  it("the order of the claims never matters", () => {
    fc.assert(
      fc.property(
        drawn.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(bestLowHigh(shuffled, deaths, context)).toEqual(bestLowHigh(claims, deaths, context));
        },
      ),
    );
  });

  it("low is never above the floor of a reported best, nor above high", () => {
    fc.assert(
      fc.property(drawn, (claims) => {
        const { best, low, high } = bestLowHigh(claims, deaths, context);
        if (!best || !low || best.value.q === "vague") return;
        expect(low.bound).toBeLessThanOrEqual(high?.bound ?? Number.NEGATIVE_INFINITY);
        if (!best.categories) expect(low.bound).toBeLessThanOrEqual(intervalOf(best.value)?.low ?? -1);
      }),
    );
  });

  it("replaced and deprecated reports are never the best, the low or the high", () => {
    fc.assert(
      fc.property(drawn, (claims) => {
        const { best, low, high, superseded } = bestLowHigh(claims, deaths, context);
        const used = [best, low, high].flatMap((said) => said?.claimIds ?? []);
        const dead = claims.filter(({ rank }) => rank === "deprecated").map(({ id }) => id);
        expect(used.filter((id) => dead.includes(id) || superseded.includes(id))).toEqual([]);
      }),
    );
  });

  it("a report that stands again in the same source adds no weight", () => {
    fc.assert(
      fc.property(drawn, fc.nat(7), (claims, which) => {
        const repeated = claims[which];
        if (!repeated) return;
        const again = { ...repeated, id: "z-again", relations: [] };
        const [once, twice] = [claims, [...claims, again]].map((all) => bestLowHigh(all, deaths, context));
        // Where the repeat revives a figure that was replaced, it is a new report and may win.
        if (supersededIds(claims, context).has(repeated.id)) return;
        expect([twice?.best?.value, twice?.low?.bound, twice?.high?.bound]).toEqual([
          once?.best?.value,
          once?.low?.bound,
          once?.high?.bound,
        ]);
      }),
    );
  });
});
