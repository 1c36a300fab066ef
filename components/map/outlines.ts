import type { ExtendedFeature } from "d3-geo";
import file from "./outlines.json" with { type: "json" };

/** A shape that maps draw: a country, or a province with the country it lies in. */
export type Outline = {
  readonly key: string;
  readonly within?: string | undefined;
  readonly shape: ExtendedFeature;
  /** The degrees between which it lies. */
  readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
};

/** Every outline of `outlines.json`, countries and provinces. */
export const outlines: readonly Outline[] = file.features.map(({ id, properties, geometry }) => ({
  key: id,
  within: properties.within,
  shape: {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiPolygon", coordinates: geometry.coordinates },
  },
  box: boxOf(geometry.coordinates.flat(2)),
}));

function boxOf(points: readonly (readonly number[])[]): Outline["box"] {
  const lon = points.map(([x = 0]) => x);
  const lat = points.map(([, y = 0]) => y);
  return { west: Math.min(...lon), south: Math.min(...lat), east: Math.max(...lon), north: Math.max(...lat) };
}
