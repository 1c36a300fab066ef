import { type ExtendedFeatureCollection, type GeoProjection, geoGraticule, geoMercator, geoPath } from "d3-geo";
import type { Spot } from "@/domain/claims/place-spot";
import { type Outline, outlines } from "./outlines";

export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  readonly grid: string;
  readonly land: readonly { readonly key: string; readonly d: string; readonly role: "around" | "country" | "area" }[];
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

const width = 480;
const margin = 14;
/** How far around a lone point a map without outlines reaches, in degrees. */
const reach = 4;

/**
 * Paths for a map of some spots: their country with its provinces, what lies around it, and a grid. Where no outline of
 * the country is known the grid alone is drawn. Undefined when there is neither an outline nor a point to show.
 */
export function drawMap(spots: readonly Spot[]): DrawnMap | undefined {
  const countries = new Set(spots.map(({ country }) => country));
  const ours = outlines.filter(({ key, within }) => countries.has(within ?? key));
  const points = spots.flatMap(({ point }) => (point ? [[point.lon, point.lat] as const] : []));
  const frame = ours.length > 0 ? collection(ours) : aroundPoints(points);
  if (!frame) return undefined;
  const { projection, height } = fitted(frame);
  const path = geoPath(projection).digits(1);
  const areas = new Set(spots.flatMap(({ area }) => area?.outline ?? []));
  const roleOf = ({ key, within }: Outline) => {
    if (areas.has(key) || (within && areas.has(within))) return "area";
    return countries.has(within ?? key) ? "country" : "around";
  };
  return {
    width,
    height,
    grid: path(geoGraticule().step([5, 5])()) ?? "",
    land: [...outlines]
      .map((outline) => ({ key: outline.key, d: path(outline.shape) ?? "", role: roleOf(outline) }) as const)
      .filter(({ d }) => d !== "")
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
    points: points.flatMap((point) => {
      const at = projection([...point]);
      return at ? [{ x: Math.round(at[0]), y: Math.round(at[1]) }] : [];
    }),
  };
}

/** What is drawn later lies on top. */
const order = ["around", "country", "area"] as const;

const collection = (shapes: readonly Outline[]): ExtendedFeatureCollection => ({
  type: "FeatureCollection",
  features: shapes.map(({ shape }) => shape),
});

function aroundPoints(points: readonly (readonly [number, number])[]): ExtendedFeatureCollection | undefined {
  if (points.length === 0) return undefined;
  const corners = points.flatMap(([lon, lat]) => [
    [lon - reach, Math.max(-80, lat - reach)],
    [lon + reach, Math.min(80, lat + reach)],
  ]);
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: null, geometry: { type: "MultiPoint", coordinates: corners } }],
  };
}

/** A projection that fits the frame into the width, and the height that follows from it. */
function fitted(frame: ExtendedFeatureCollection): { projection: GeoProjection; height: number } {
  const projection = geoMercator().fitWidth(width - 2 * margin, frame);
  const [[, top], [, bottom]] = geoPath(projection).bounds(frame);
  const height = Math.min(520, Math.max(200, Math.ceil(bottom - top) + 2 * margin));
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    frame,
  );
  return {
    projection: projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
    height,
  };
}
