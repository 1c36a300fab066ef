import { describe, expect, it } from "vitest";
import { countMoved } from "./count-moved";
import { aClaim, aContext, onDay } from "./examples";

const deaths = { property: "deaths", category: "total" } as const;
const dated = aContext({
  "first-post": { published: onDay("2020-05-02") },
  "second-post": { published: onDay("2020-05-04") },
  undated: {},
});
const moved = (claims: Parameters<typeof countMoved>[0]) =>
  countMoved(claims, deaths, dated)?.steps.map((step) => step.claims.map(({ value }) => value.v));

describe("how the count moved", () => {
  it("goes from report to report by the day on which each was made", () => {
    const later = aClaim({ id: "a-later", v: 9, source: "second-post" });
    const earlier = aClaim({ id: "z-earlier", v: 6, source: "first-post" });
    expect(moved([later, earlier])).toEqual([[6], [9]]);
  });

  it("follows what updates what, even where the days say nothing", () => {
    const first = aClaim({ id: "first", v: 3, source: "undated" });
    const second = aClaim({ id: "second", v: 7, source: "undated", relations: [{ type: "updates", to: "first" }] });
    const third = aClaim({ id: "third", v: 5, source: "undated", relations: [{ type: "updates", to: "second" }] });
    expect(moved([third, first, second])).toEqual([[3], [7], [5]]);
  });

  it("says nothing of reports of one day: none of them is the later one", () => {
    const one = aClaim({ id: "one", v: 6, source: "first-post" });
    const other = aClaim({ id: "other", v: 8, source: "first-post" });
    expect(moved([one, other])).toBeUndefined();
  });

  it("says nothing where every report gives the same figure", () => {
    const one = aClaim({ id: "one", v: 6, source: "first-post" });
    const other = aClaim({ id: "other", v: 6, source: "second-post" });
    expect(moved([one, other])).toBeUndefined();
  });

  it("names a report without a date apart, and lets it neither lead nor follow", () => {
    const earlier = aClaim({ id: "earlier", v: 6, source: "first-post" });
    const later = aClaim({ id: "later", v: 9, source: "second-post" });
    const adrift = aClaim({ id: "adrift", v: 30, source: "undated" });
    const result = countMoved([earlier, later, adrift], deaths, dated);
    expect(result?.steps.length).toBe(2);
    expect(result?.undated.map(({ id }) => id)).toEqual(["adrift"]);
  });

  it("leaves out what is known to be wrong", () => {
    const earlier = aClaim({ id: "earlier", v: 6, source: "first-post" });
    const wrong = { ...aClaim({ id: "wrong", v: 9, source: "second-post" }), rank: "deprecated" as const };
    expect(moved([earlier, wrong])).toBeUndefined();
  });
});
