import type { ExtendedFeature } from "d3-geo";
import file from "./outlines.json" with { type: "json" };

/** A shape that maps draw: a country, or a province with the country it lies in. */
export type Outline = {
  readonly key: string;
  readonly within?: string | undefined;
  readonly shape: ExtendedFeature;
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
}));
