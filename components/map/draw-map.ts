import { type ExtendedFeatureCollection, type GeoProjection, geoGraticule, geoMercator, geoPath } from "d3-geo";
import type { Spot } from "@/domain/claims/place-spot";
import type { PageRef } from "@/domain/kinds/names";
import { type Outline, outlines } from "./outlines";

export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  readonly grid: string;
  readonly land: readonly { readonly key: string; readonly d: string; readonly role: "around" | "country" | "area" }[];
  readonly points: readonly { readonly ref: PageRef; readonly x: number; readonly y: number }[];
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
  const points = spots.flatMap(({ ref, point }) => (point ? [{ ref, at: [point.lon, point.lat] as const }] : []));
  const sheet = sheetOf(countries) ?? sheetAround(points.map(({ at }) => at));
  if (!sheet) return undefined;
  const areas = new Set(spots.flatMap(({ area }) => area?.outline ?? []));
  const roleOf = ({ key, within }: Outline) => {
    if (areas.has(key) || (within && areas.has(within))) return "area";
    return countries.has(within ?? key) ? "country" : "around";
  };
  return {
    width,
    height: sheet.height,
    grid: sheet.grid,
    land: sheet.land
      .map(({ outline, d }) => ({ key: outline.key, d, role: roleOf(outline) }) as const)
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
    points: points.flatMap((point) => {
      const at = sheet.projection([...point.at]);
      return at ? [{ ref: point.ref, x: Math.round(at[0]), y: Math.round(at[1]) }] : [];
    }),
  };
}

/** What is drawn before anything of the page is marked on it, and how it is projected. */
type Sheet = {
  readonly projection: GeoProjection;
  readonly height: number;
  readonly grid: string;
  readonly land: readonly { readonly outline: Outline; readonly d: string }[];
};

/** Sheets by the countries that they fit: a few, drawn once each, since outlines never change while the wiki runs. */
const sheets = new Map<string, Sheet>();

/** The sheet that fits some countries, undefined when no outline of them is known. */
function sheetOf(countries: ReadonlySet<string | undefined>): Sheet | undefined {
  const ours = outlines.filter(({ key, within }) => countries.has(within ?? key));
  if (ours.length === 0) return undefined;
  const key = ours.map((outline) => outline.key).join(" ");
  const sheet = sheets.get(key) ?? drawSheet(collection(ours));
  sheets.set(key, sheet);
  return sheet;
}

/** The sheet around some points, undefined when there is none. */
function sheetAround(points: readonly (readonly [number, number])[]): Sheet | undefined {
  const frame = aroundPoints(points);
  return frame && drawSheet(frame);
}

/** The grid and every outline within the picture; what lies wholly outside is not even projected. */
function drawSheet(frame: ExtendedFeatureCollection): Sheet {
  const { projection, height } = fitted(frame);
  const path = geoPath(projection).digits(1);
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 85];
  const [east, south] = projection.invert?.([width, height]) ?? [180, -85];
  const isNear = ({ box }: Outline) => box.west <= east && box.east >= west && box.south <= north && box.north >= south;
  const line = (degrees: number, round: (n: number) => number) => round(degrees / step) * step;
  const graticule = geoGraticule()
    .step([step, step])
    .extent([
      [line(west, Math.floor), line(south, Math.floor)],
      [line(east, Math.ceil), line(north, Math.ceil)],
    ]);
  return {
    projection,
    height,
    grid: path(graticule()) ?? "",
    land: outlines
      .filter(isNear)
      .map((outline) => ({ outline, d: path(outline.shape) ?? "" }))
      .filter(({ d }) => d !== ""),
  };
}

/** Lines of the grid stand this far apart, in degrees. */
const step = 5;

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
