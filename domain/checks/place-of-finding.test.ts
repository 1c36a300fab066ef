import { expect, it } from "vitest";
import { aClaim } from "../claims/examples";
import { aPage } from "./examples";
import { placeOfFinding } from "./place-of-finding";

const page = aPage("event", { claims: [aClaim({ id: "c-one" }), aClaim({ id: "c-two" })] });

it("names a claim by its id, whatever part of it is meant", () => {
  expect(placeOfFinding("/claims/1/value", page)).toMatchObject({ at: "/claims/c-two", claim: { id: "c-two" } });
  expect(placeOfFinding("/claims/0", page).at).toBe("/claims/c-one");
});

it("names a claim that is gone, and a page that is, by what it was", () => {
  expect(placeOfFinding("/claims/7/value", page)).toEqual({ at: "/claims", claim: undefined });
  expect(placeOfFinding("/claims/0", undefined)).toEqual({ at: "/claims", claim: undefined });
});

it("names texts by their language, and the page itself by nothing", () => {
  expect(placeOfFinding("/body/en", page).at).toBe("/body/en");
  expect(placeOfFinding("/fields/placeType/0", page).at).toBe("/fields/placeType");
  expect(placeOfFinding("/aliases/0/text", page).at).toBe("/aliases");
  expect(placeOfFinding("", page).at).toBe("");
});
