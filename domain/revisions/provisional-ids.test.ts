import { describe, expect, it } from "vitest";
import { withProvisionalIds } from "./provisional-ids";

describe("claims that are handed in without an id", () => {
  it("get one that no other claim has, and the others keep theirs", () => {
    const { claims } = withProvisionalIds({
      claims: [{ id: "new-1" }, { property: "deaths" }, { id: "", property: "injured" }],
    });
    expect(claims).toEqual([
      { id: "new-1" },
      { id: "new-2", property: "deaths" },
      { id: "new-3", property: "injured" },
    ]);
  });

  it("are left as they are when they are no claims at all, for the schema to refuse", () => {
    expect(withProvisionalIds({ claims: "none", titles: {} })).toEqual({ claims: "none", titles: {} });
    expect(withProvisionalIds({ claims: [7, null] })).toEqual({ claims: [7, null] });
    expect(withProvisionalIds({ titles: {} })).toEqual({ titles: {} });
  });
});
