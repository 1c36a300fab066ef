import { describe, expect, it } from "vitest";
import { readClaimChoice } from "./claim-choice";

describe("the choice of claims in an address", () => {
  it("is read whole", () => {
    expect(readClaimChoice({ property: "deaths", kind: "event", source: "source/daily", after: "70" })).toEqual({
      property: "deaths",
      kind: "event",
      source: "source/daily",
      after: 70,
    });
  });

  it("passes over what does not exist, and takes the first of several", () => {
    const none = { property: undefined, kind: undefined, source: undefined, after: undefined };
    expect(readClaimChoice({})).toEqual(none);
    expect(readClaimChoice({ property: "toString", kind: "constructor", source: "group/daily", after: "-1" })).toEqual(
      none,
    );
    expect(readClaimChoice({ source: "source/../x", after: "1e999" })).toEqual(none);
    expect(readClaimChoice({ kind: ["group", "event"] }).kind).toBe("group");
  });
});
