import { describe, expect, it } from "vitest";
import { checks } from ".";
import { type Check, nothingKnown } from "./check";
import { aClaim, aPage } from "./examples";
import { findingsIn, runChecks } from "./run-checks";

describe("runChecks", () => {
  it("gives each check's result in printed order", () => {
    const results = runChecks(aPage("event"), undefined, nothingKnown);
    expect(results.map(({ check }) => check)).toEqual(checks.map(({ name }) => name));
    expect(findingsIn(results)).toEqual([]);
  });

  it("puts errors before warnings and warnings before notices", () => {
    const proposed = aPage("event", {
      titles: { en: "The heroes of the town" },
      claims: [aClaim({ citations: [] })],
    });
    const found = findingsIn(runChecks(proposed, undefined, nothingKnown));
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([
      ["unsourced-claim", "error"],
      ["loaded-language", "warning"],
      ["missing-language", "notice"],
    ]);
    expect(found[1]).toMatchObject({ needsReason: true, at: "/titles/en", params: { word: "heroes" } });
  });

  it("says nothing of a page that did not change, whatever is wrong with it", () => {
    const page = aPage("event", { titles: { en: "The heroes" }, claims: [aClaim({ citations: [] })] });
    expect(findingsIn(runChecks(page, page, nothingKnown))).toEqual([]);
  });

  it("has twenty-four checks with names of their own, each with examples of both kinds", () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(24);
    const shown = ({ examples }: Check) => examples.passes.length > 0 && examples.raises.length > 0;
    expect(checks.filter((check) => !shown(check))).toEqual([]);
  });
});
