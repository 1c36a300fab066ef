import { expect, it } from "vitest";
import { aPage } from "../checks/examples";
import { aClaim } from "../claims/examples";
import { changedLanguages } from "./changed-languages";

const before = aPage("event", { summary: { ar: "سقط مصباح.", en: "A lamp fell." } });

it("names each language whose title, summary or body differs", () => {
  expect(changedLanguages(undefined, before)).toEqual(["ar", "en"]);
  expect(changedLanguages(before, { ...before, body: { en: "More." } })).toEqual(["en"]);
  expect(changedLanguages(before, { ...before, summary: { ...before.summary, ar: "" } })).toEqual(["ar"]);
});

it("names none for a change of claims", () => {
  expect(changedLanguages(before, { ...before, claims: [aClaim({})] })).toEqual([]);
});
