import { describe, expect, it } from "vitest";
import type { Spot } from "@/domain/claims/place-spot";
import { countryOf, markOf } from "./drawn-places";

const spot = (given: Partial<Spot>): Spot => ({ ref: "place/town", vague: false, country: "PK", ...given });
const town = spot({ point: { lat: 30, lon: 67 }, area: { ref: "place/province", outline: "PK-BA" } });

describe("the places of a map of events", () => {
  it("show the country in which most events lie", () => {
    expect(
      countryOf([
        { ref: "place/a", events: 2, spot: spot({ country: "AF" }) },
        { ref: "place/b", events: 1, spot: town },
        { ref: "place/c", events: 2, spot: town },
        { ref: "place/d", events: 9 },
      ]),
    ).toBe("PK");
    expect(countryOf([])).toBeUndefined();
  });

  it("marks a town as a point, without its province, and a province as an area", () => {
    expect(markOf({ ref: "place/town", events: 1, spot: town }, "PK")).toEqual({ ...town, area: undefined });
    const province = spot({ area: { ref: "place/province", outline: "PK-BA" } });
    expect(markOf({ ref: "place/province", events: 1, spot: province }, "PK")).toEqual(province);
  });

  it.each([
    ["a whole country", spot({ area: { ref: "place/country", outline: "PK" } })],
    ["what lies somewhere in a province", spot({ vague: true, area: { ref: "place/province", outline: "PK-BA" } })],
    ["a town of another country", { ...town, country: "AF" }],
    ["a place without a page", undefined],
  ])("does not mark %s", (_, one) => {
    expect(markOf({ ref: "place/town", events: 1, spot: one }, "PK")).toBeUndefined();
  });
});
