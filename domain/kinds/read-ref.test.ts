import { expect, it } from "vitest";
import { readPageRef } from "./read-ref";

it.each([
  ["group/green-band", "group/green-band"],
  [" [[group/green-band|the band]] ", "group/green-band"],
  ["https://wiki.example/ar/place/namunapur?at=3#x", "place/namunapur"],
  ["/en/place/namunapur", "place/namunapur"],
  ["green-band", undefined],
  ["Green band", undefined],
])("reads %s as %s", (typed, ref) => {
  expect(readPageRef(typed)).toBe(ref);
});

it("takes a slug alone where only one kind of page can be meant", () => {
  expect(readPageRef("namunapur", ["place"])).toBe("place/namunapur");
  expect(readPageRef("green-band", ["group", "person"])).toBeUndefined();
});
