import { expect, it } from "vitest";
import { findingsOf } from "./check";
import { aPage } from "./examples";
import { propagandaLink } from "./propaganda-link";

it("reads a hostile body in time that grows with its length alone", () => {
  const proposed = aPage("event", {
    body: { en: `${"a.".repeat(60_000)} ${"-".repeat(60_000)} ${"aa".repeat(60_000)}` },
  });
  const started = performance.now();
  expect(findingsOf(propagandaLink, { proposed, knowledge: { outlets: ["outlet.example"] } })).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3000);
});
