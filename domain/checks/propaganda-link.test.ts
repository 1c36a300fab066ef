import { expect, it } from "vitest";
import { findingsOf } from "./check";
import { aPage } from "./examples";
import { propagandaLink } from "./propaganda-link";

it("comes to an end with a hostile body, as its work grows with the length alone", () => {
  const proposed = aPage("event", {
    body: { en: `${"a.".repeat(120_000)} ${"-".repeat(120_000)} ${"aa".repeat(120_000)}` },
  });
  expect(findingsOf(propagandaLink, { proposed, knowledge: { outlets: ["outlet.example"] } })).toEqual([]);
});
