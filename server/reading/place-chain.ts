import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { findPageAnswer } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import { type PlaceStep, placeAround, type Spot, spotOf } from "@/domain/claims/place-spot";
import { keysOf, placePrecisions } from "@/domain/claims/vocabularies";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { noteTags } from "../answer-notes";
import { listAllClaims } from "./other-pages";

export type MappedPlaceView = { readonly spot: Spot; readonly around: readonly PageRef[] };

const highest = 8;
const mostWithin = 500;

/** A place and the places around it, from the nearest up. Empty when there is no such page. */
export async function loadPlaceChain(store: Reader, ref: PageRef): Promise<PlaceStep[]> {
  const chain: PlaceStep[] = [];
  for (let at: PageRef | undefined = ref; at !== undefined && chain.length < highest; ) {
    noteTags(cacheTag.page(at), cacheTag.label(at));
    const answer = await findPageAnswer(store, splitRef(at));
    if (answer.found === "moved") {
      at = answer.to;
      continue;
    }
    if (answer.found !== "page" || answer.page.content.kind !== "place") break;
    const { fields, claims } = answer.page.content;
    chain.push({ ref: at, ...fields });
    const around = placeAround(claims, { sources: {}, page: at });
    at = chain.some((step) => step.ref === around) ? undefined : around;
  }
  return chain;
}

/** What the map of a page draws: the place itself, or where an event happened, each place once and most exactly known first. */
export async function loadMappedPlaces(store: Reader, ref: PageRef, content: PageContent): Promise<MappedPlaceView[]> {
  if (content.kind === "place") return [mapped(await loadPlaceChain(store, ref))].filter((one) => one !== undefined);
  if (content.kind !== "event") return [];
  const order = keysOf(placePrecisions);
  const told = content.claims
    .filter(({ property, rank }) => property === "location" && rank !== "deprecated")
    .flatMap(({ value }) => (value.type === "place" ? [value] : []))
    .toSorted((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision));
  const distinct = told.filter((value, index) => told.findIndex((other) => other.ref === value.ref) === index);
  const places: MappedPlaceView[] = [];
  for (const value of distinct) {
    const place = mapped(await loadPlaceChain(store, value.ref), value.precision);
    // A place around another one of the event adds nothing to the map.
    if (place && !places.some(({ around }) => around.includes(place.spot.ref))) places.push(place);
  }
  return places;
}

function mapped(chain: readonly PlaceStep[], precision?: Parameters<typeof spotOf>[1]): MappedPlaceView | undefined {
  const spot = spotOf(chain, precision);
  return spot && { spot, around: chain.slice(1).map((step) => step.ref) };
}

/** The places that lie in a place, however deep, nearest first. */
export async function listPlacesWithin(store: Reader, ref: PageRef): Promise<PageRef[]> {
  const found: PageRef[] = [];
  let level: PageRef[] = [ref];
  while (level.length > 0 && found.length < mostWithin) {
    const next: PageRef[] = [];
    for (const around of level)
      for (const { subject, claim } of await listAllClaims(store, { property: "located_in", target: around }))
        if (claim.rank !== "deprecated" && subject !== ref && !found.includes(subject)) {
          found.push(subject);
          next.push(subject);
        }
    level = next;
  }
  noteTags(...found.map(cacheTag.about));
  return found;
}
