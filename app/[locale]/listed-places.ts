import { findUnwrittenPlaces } from "@/db/queries/unwritten-places";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import type { ListedPlace } from "@/domain/places/gazetteer";
import { placePage } from "@/domain/places/place-page";

type PlaceChange = { kind: "place"; slug: string; base: null; content: Record<string, unknown> };

/** The addresses of the places that the claims of a form name. */
export const placesIn = (content: Record<string, unknown>): readonly PageRef[] =>
  (Array.isArray(content["claims"]) ? content["claims"] : []).flatMap(
    ({ value }: { value?: { ref?: unknown } }): PageRef[] =>
      typeof value?.ref === "string" && value.ref.startsWith("place/") ? [value.ref as PageRef] : [],
  );

/** Places of the list of places that a form names and that no page tells of yet. */
export const unwrittenPlaces = async (content: Record<string, unknown>): Promise<readonly ListedPlace[]> =>
  (await findUnwrittenPlaces(store(), placesIn(content))).places;

/** The same as pages of the proposal in which they are first named: whoever reviews it sees each of them. */
export async function withListedPlaces(content: Record<string, unknown>): Promise<readonly PlaceChange[]> {
  const { places, isListPublished } = await findUnwrittenPlaces(store(), placesIn(content));
  return places.map((place) => ({
    kind: "place",
    slug: place.key,
    base: null,
    content: placePage(place, isListPublished),
  }));
}
