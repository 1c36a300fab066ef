import type { Claim } from "../claims/claim";
import type { DateValue } from "../claims/values";
import type { PlacePrecision, PlaceType } from "../claims/vocabularies";
import type { PageContent } from "../revisions/content";
import { changedClaims } from "./changes";
import { defineCheck, type Knowledge, type Raised } from "./check";
import { aClaim, aPage, knowing, onDay, withClaims } from "./examples";
import { hasWord, wordSet, wordsOf } from "./word-search";

/** From fine to coarse. "Near" is as fine as the locality that it names. */
const fineness: Record<PlacePrecision, number> = {
  site: 0,
  quarter: 1,
  locality: 2,
  near: 2,
  district: 3,
  province: 4,
  region: 5,
  country: 6,
  unknown: 7,
};
const finest: Record<PlaceType, number> = {
  site: 0,
  locality: 0,
  city: 0,
  district: 3,
  province: 4,
  territory: 4,
  region: 5,
  country: 6,
};

/** Two decimals are about a kilometre, and enough for every place that we show. */
const maxDecimals = 2;
const decimals = (n: number) => (String(n).split(".")[1] ?? "").length;

const weekWords = wordSet("أسبوع أسابيع شهر شهور أشهر week weeks month months");
const coarse: ReadonlySet<string> = new Set(["days", "week", "month", "season", "year"]);

const located = (precision: PlacePrecision, placeType: PlaceType) =>
  knowing(
    withClaims(
      aClaim({
        property: "location",
        value: { type: "place", ref: "place/somewhere", precision, relation: "in", basis: "stated" },
      }),
    ),
    { pages: [{ ref: "place/somewhere", names: ["Somewhere"], placeType }] },
  );
const dated = (date: Partial<DateValue>) =>
  withClaims(aClaim({ property: "date", value: { ...onDay("2020-05-02"), ...date } }));
const pinned = (lat: number, lon: number) => ({
  proposed: aPage("place", { fields: { placeType: "city", coordinates: { lat, lon } } }),
});

/** A place or date drawn finer than it is known reads as knowledge that nobody has. */
export const precisionOverclaim = defineCheck({
  name: "precision-overclaim",
  severity: "warning",
  run: (proposed, base, knowledge) => [
    ...coordinatesOf(proposed, base),
    ...changedClaims(base, proposed).flatMap(({ claim, at }) => [
      ...placeOf(claim, at, knowledge),
      ...dateOf(claim, at),
    ]),
  ],
  examples: {
    passes: [
      located("locality", "city"),
      located("province", "province"),
      dated({}),
      dated({
        edtf: "2020-05-04/2020-05-10",
        start: "2020-05-04",
        end: "2020-05-10",
        precision: "week",
        raw: "last week",
      }),
      pinned(30.12, 66.5),
    ],
    raises: [
      located("locality", "province"),
      located("site", "country"),
      dated({ precision: "week" }),
      dated({ raw: "last week", basis: "resolved_relative" }),
      pinned(30.12345, 66.5),
    ],
  },
});

function coordinatesOf(proposed: PageContent, base: PageContent | undefined): Raised[] {
  const point = proposed.kind === "place" ? proposed.fields.coordinates : undefined;
  const before = base?.kind === "place" ? base.fields.coordinates : undefined;
  if (!point || (point.lat === before?.lat && point.lon === before?.lon)) return [];
  const fine = decimals(point.lat) > maxDecimals || decimals(point.lon) > maxDecimals;
  return fine
    ? [{ message: "check.precision_overclaim.coordinates", at: "/fields/coordinates", params: { most: maxDecimals } }]
    : [];
}

function placeOf({ value }: Claim, at: string, { pages }: Knowledge): Raised[] {
  if (value.type !== "place") return [];
  const type = pages.find(({ ref }) => ref === value.ref)?.placeType;
  if (!type || fineness[value.precision] >= finest[type]) return [];
  return [{ message: "check.precision_overclaim.place", at: `${at}/value/precision`, params: { place: value.ref } }];
}

/** A single day made from words that say a week, or said to be known to the week only. */
function dateOf({ value, asWritten }: Claim, at: string): Raised[] {
  if (value.type !== "date") return [];
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value.edtf);
  const printed = wordsOf(`${value.raw ?? ""} ${asWritten ?? ""}`);
  const fromWeek =
    hasWord(printed, weekWords) && !printed.some(({ text }) => /\p{N}/u.test(text)) && value.basis !== "cross_source";
  return isDay && (coarse.has(value.precision) || fromWeek)
    ? [{ message: "check.precision_overclaim.date", at: `${at}/value` }]
    : [];
}
