import { describe, expect, it } from "vitest";
import { someClaim, someContent } from "./examples";
import { freshnessOf, worstFreshness } from "./freshness";

const claim = (id: string, v: number) => someClaim({ id, value: { type: "quantity", q: "exact", v } });
const page = (c1: number, c2: number) => someContent({ claims: [claim("c1", c1), claim("c2", c2)] });
const base = page(1, 1);

describe("freshness of a proposal", () => {
  it("is current while nothing was published since", () => {
    expect(freshnessOf({ base, published: structuredClone(base), proposed: page(2, 1) })).toBe("current");
    expect(freshnessOf({ base: undefined, published: undefined, proposed: base })).toBe("current");
  });

  it("AT-B1 is behind_clean when another claim changed", () => {
    expect(freshnessOf({ base, published: page(1, 2), proposed: page(2, 1) })).toBe("behind_clean");
  });

  it("AT-B2 is behind_conflict when the same claim changed", () => {
    expect(freshnessOf({ base, published: page(3, 1), proposed: page(2, 1) })).toBe("behind_conflict");
  });

  it("AT-B12 a deletion waits for a person when the page changed since", () => {
    expect(freshnessOf({ base, published: page(1, 2), proposed: undefined })).toBe("behind_conflict");
    expect(freshnessOf({ base, published: base, proposed: undefined })).toBe("current");
  });

  it("AT-B13 a creation waits for a person when such a page appeared", () => {
    expect(freshnessOf({ base: undefined, published: base, proposed: page(2, 1) })).toBe("behind_conflict");
  });

  it("AT-D2, AT-D3 is orphaned while its page is gone, and what it was when the page is back", () => {
    expect(freshnessOf({ base, published: undefined, proposed: page(2, 1) })).toBe("orphaned");
    expect(freshnessOf({ base, published: base, proposed: page(2, 1), isTargetGone: true })).toBe("orphaned");
    expect(freshnessOf({ base, published: base, proposed: page(2, 1) })).toBe("current");
  });

  it("AT-L2 of a changeset is that of its worst part", () => {
    expect(worstFreshness(["current", "behind_conflict", "behind_clean"])).toBe("behind_conflict");
    expect(worstFreshness([])).toBe("current");
  });
});
