import { describe, expect, it } from "vitest";
import type { Spot } from "@/domain/claims/place-spot";
import { drawMap } from "./draw-map";

const town: Spot = {
  ref: "place/town",
  point: { lat: 30.18, lon: 67 },
  area: { ref: "place/province", outline: "PK-BA" },
  country: "PK",
  vague: false,
};

describe("the map of a place", () => {
  it("draws the country with its provinces, the one around the place marked, and the point inside the picture", () => {
    const map = drawMap([town]);
    const roles = Object.fromEntries(map?.land.map(({ key, role }) => [key, role]) ?? []);
    expect(roles["PK-BA"]).toBe("area");
    expect(roles["PK-SD"]).toBe("country");
    expect(roles["AF"]).toBe("around");
    const [point] = map?.points ?? [];
    expect(point?.x).toBeGreaterThan(0);
    expect(point?.x).toBeLessThan(map?.width ?? 0);
    expect(point?.y).toBeLessThan(map?.height ?? 0);
  });

  it("draws west of west and north of north: Karachi lies below Quetta", () => {
    const south: Spot = { ...town, ref: "place/south", point: { lat: 24.86, lon: 67.01 } };
    const [quetta, karachi] = drawMap([town, south])?.points ?? [];
    expect((karachi?.y ?? 0) - (quetta?.y ?? 0)).toBeGreaterThan(50);
  });

  it("marks every province of a country that is itself the place, and no point", () => {
    const map = drawMap([
      { ref: "place/country", area: { ref: "place/country", outline: "PK" }, country: "PK", vague: false },
    ]);
    expect(map?.land.filter(({ role }) => role === "area").length).toBeGreaterThan(5);
    expect(map?.points).toEqual([]);
  });

  it("draws a point on the bare grid where no outline is known, and nothing where nothing is", () => {
    const alone = drawMap([{ ref: "place/far", point: { lat: -33, lon: 151 }, vague: false }]);
    expect(alone?.points.length).toBe(1);
    expect(alone?.grid).not.toBe("");
    expect(drawMap([{ ref: "place/nowhere", vague: false }])).toBeUndefined();
  });
});
