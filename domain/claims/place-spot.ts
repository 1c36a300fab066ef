import type { PlaceFields } from "../kinds/fields";
import type { PageRef } from "../kinds/names";
import type { Claim } from "./claim";
import type { LedgerContext } from "./context";
import { supersededIds } from "./superseded";
import { keysOf, type PlacePrecision, type PlaceType, placePrecisions } from "./vocabularies";

/** A place with what a map needs of it; `undefined` where nobody knows. */
export type PlaceStep = Pick<PlaceFields, "placeType" | "coordinates" | "outline"> & { readonly ref: PageRef };

/**
 * How a place is drawn: as a point, or as the area of itself or of the smallest place around it whose outline is known.
 * `vague` says that the area is not the place's own: it lies somewhere within.
 */
export type Spot = {
  readonly ref: PageRef;
  readonly point?: { readonly lat: number; readonly lon: number } | undefined;
  readonly area?: { readonly ref: PageRef; readonly outline: string } | undefined;
  /** ISO code of the country to draw around it. */
  readonly country?: string | undefined;
  readonly vague: boolean;
};

/** The place that a place lies in, by its `located_in` claims: a preferred one, else the most exact; never itself. */
export function placeAround(
  claims: readonly Claim[],
  context: LedgerContext & { readonly page: PageRef },
): PageRef | undefined {
  const replaced = supersededIds(claims, context);
  const order = keysOf(placePrecisions);
  const stated = claims
    .filter(({ id, property, rank }) => property === "located_in" && rank !== "deprecated" && !replaced.has(id))
    .flatMap(({ id, rank, value }) =>
      value.type === "place" && value.ref !== context.page ? [{ id, rank, value }] : [],
    );
  const [first] = stated.toSorted(
    (a, b) =>
      Number(b.rank === "preferred") - Number(a.rank === "preferred") ||
      order.indexOf(a.value.precision) - order.indexOf(b.value.precision) ||
      (a.id < b.id ? -1 : 1),
  );
  return first?.value.ref;
}

/** How exactly a page of such a type tells where it is. */
const precisionOfType: Record<PlaceType, PlacePrecision> = {
  site: "site",
  locality: "locality",
  city: "locality",
  district: "district",
  province: "province",
  territory: "province",
  region: "region",
  country: "country",
};

const pointPrecisions: readonly PlacePrecision[] = ["site", "quarter", "locality", "near"];

/**
 * What a map draws of a place, given the chain from it up to its country. A point only from precision `near` or finer
 * and only with known coordinates (data model, section 6.3); everything else is an area.
 */
export function spotOf(chain: readonly PlaceStep[], precision?: PlacePrecision): Spot | undefined {
  const [place] = chain;
  if (!place) return undefined;
  const exact = pointPrecisions.includes(precision ?? precisionOfType[place.placeType]);
  // A place known only as a district or a province has a centre and no point, however exactly the report words it.
  const isPoint = exact && pointPrecisions.includes(precisionOfType[place.placeType]);
  const around = chain.find(({ outline }) => outline !== undefined);
  const area = around?.outline === undefined ? undefined : { ref: around.ref, outline: around.outline };
  const point = isPoint && place.coordinates ? { lat: place.coordinates.lat, lon: place.coordinates.lon } : undefined;
  return {
    ref: place.ref,
    point,
    area,
    country: area?.outline.slice(0, 2),
    vague: !point && area?.ref !== place.ref,
  };
}
