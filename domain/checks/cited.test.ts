import { expect, it } from "vitest";
import { sourcesCitedBy } from "./cited";
import { aClaim, aPage } from "./examples";

it("names every source of claims and bodies once", () => {
  const page = aPage("event", {
    claims: [aClaim({ source: "wire" }), aClaim({ id: "b", source: "daily" })],
    body: { ar: "نص [@daily, ¶2].", en: "Text [@weekly, ¶1; @wire]." },
  });
  expect(sourcesCitedBy(page)).toEqual(["source/wire", "source/daily", "source/weekly"]);
});
