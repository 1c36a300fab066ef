import { expect, it } from "vitest";
import { brokenMark } from "./broken-mark";
import { findingsOf } from "./check";
import { aPage } from "./examples";

it("names a figure that was begun and not closed, as its writer typed it", () => {
  const proposed = aPage("event", { body: { en: "In it {{deaths died." } });
  expect(findingsOf(brokenMark, { proposed })).toMatchObject([{ at: "/body/en", params: { mark: "{{deaths" } }]);
});
