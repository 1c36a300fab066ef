import { describe, expect, it } from "vitest";
import { aClaim, aContext } from "./examples";
import { type PlaceStep, placeAround, spotOf } from "./place-spot";

const village: PlaceStep = { ref: "place/village", placeType: "locality" };
const town: PlaceStep = { ref: "place/town", placeType: "city", coordinates: { lat: 30.1, lon: 67.2 } };
const district: PlaceStep = { ref: "place/district", placeType: "district", coordinates: { lat: 31, lon: 68 } };
const province: PlaceStep = { ref: "place/province", placeType: "province", outline: "PK-BA" };
const country: PlaceStep = { ref: "place/country", placeType: "country", outline: "PK" };

describe("the spot of a place on a map", () => {
  it("is a point for a town whose coordinates are known, inside the province around it", () => {
    expect(spotOf([town, province, country])).toEqual({
      ref: "place/town",
      point: { lat: 30.1, lon: 67.2 },
      area: { ref: "place/province", outline: "PK-BA" },
      country: "PK",
      vague: false,
    });
  });

  it("is the area around it for a village nobody has coordinates of, and says so", () => {
    expect(spotOf([village, district, province, country])).toMatchObject({
      point: undefined,
      area: { ref: "place/province" },
      vague: true,
    });
  });

  it("is never a point for a district or a report that names the province only", () => {
    expect(spotOf([district, province, country])?.point).toBeUndefined();
    expect(spotOf([town, province, country], "province")?.point).toBeUndefined();
    expect(spotOf([district, province, country], "locality")?.point).toBeUndefined();
  });

  it("is the area itself for a province", () => {
    expect(spotOf([province, country])).toMatchObject({ area: { outline: "PK-BA" }, vague: false, country: "PK" });
  });

  it("is a point alone where no outline is known", () => {
    expect(spotOf([town])).toMatchObject({ point: { lat: 30.1 }, area: undefined, country: undefined, vague: false });
  });
});

describe("the place around a place", () => {
  const within = (id: string, ref: `place/${string}`, precision: "province" | "country") => ({
    ...aClaim({ id, v: 1 }),
    property: "located_in",
    value: { type: "place", ref, precision, relation: "in", basis: "stated" } as const,
    qualifiers: { flags: [] },
  });
  const context = { ...aContext({}), page: "place/town" as const };

  it("is the nearest one that is stated, a preferred one before all", () => {
    const near = within("near", "place/province", "province");
    const far = within("far", "place/country", "country");
    expect(placeAround([far, near], context)).toBe("place/province");
    expect(placeAround([{ ...far, rank: "preferred" }, near], context)).toBe("place/country");
  });

  it("is never the place itself nor one known to be wrong", () => {
    expect(placeAround([within("self", "place/town", "province")], context)).toBeUndefined();
    expect(
      placeAround([{ ...within("wrong", "place/province", "province"), rank: "deprecated" }], context),
    ).toBeUndefined();
  });
});
