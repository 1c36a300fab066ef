import "server-only";
import type { PageRef } from "@/domain/kinds/names";
import { gazetteerSource, type ListedPlace, listedChain, listedPlace } from "@/domain/places/gazetteer";
import type { Reader } from "../store";
import { mapPageIds } from "./pages";
import { listProposedPages } from "./proposed-pages";

/**
 * Places of the list of places that have no page and are not about to get one, among these and the places around them, and whether
 * the list itself has a page by which it can be cited.
 */
export async function findUnwrittenPlaces(
  store: Reader,
  refs: readonly PageRef[],
): Promise<{ readonly places: readonly ListedPlace[]; readonly isListPublished: boolean }> {
  const listed = refs.flatMap((ref) => listedPlace(ref) ?? []).flatMap(listedChain);
  const wanted = new Map(listed.map((place) => [`place/${place.key}` as PageRef, place]));
  if (wanted.size === 0) return { places: [], isListPublished: false };
  const pages = await mapPageIds(store, [...wanted.keys(), gazetteerSource]);
  const proposed = await listProposedPages(store, [...wanted.keys()]);
  return {
    places: [...wanted].flatMap(([ref, place]) => (pages.has(ref) || proposed.has(ref) ? [] : [place])),
    isListPublished: pages.get(gazetteerSource)?.state === "published",
  };
}
