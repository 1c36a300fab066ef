import { findPageAnswer, type PublishedPage } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { PlacePoint } from "@/exports/event-row";

/** A place without coordinates stands where the place around it stands, this many steps outwards at most. */
const farthest = 6;

/** Where to put each place on a map; places of which nobody knows it are not in the answer. */
export async function placePoints(store: Reader, refs: Iterable<PageRef>): Promise<Map<PageRef, PlacePoint>> {
  const places = new Map<PageRef, PublishedPage | undefined>();
  const points = new Map<PageRef, PlacePoint>();
  for (const ref of refs) {
    let place = await findPlace(store, ref, places);
    for (let step = 0; place && step < farthest; step += 1) {
      const point = pointOf(place);
      if (point) points.set(ref, point);
      const around = point ? undefined : placeAround(place);
      place = around && (await findPlace(store, around, places));
    }
  }
  return points;
}

async function findPlace(store: Reader, ref: PageRef, known: Map<PageRef, PublishedPage | undefined>) {
  if (known.has(ref)) return known.get(ref);
  let answer = await findPageAnswer(store, splitRef(ref));
  if (answer.found === "moved") answer = await findPageAnswer(store, splitRef(answer.to));
  const page = answer.found === "page" ? answer.page : undefined;
  known.set(ref, page);
  return page;
}

function pointOf({ kind, slug, content }: PublishedPage): PlacePoint | undefined {
  const at = content.kind === "place" ? content.fields.coordinates : undefined;
  return at && { lat: at.lat, lon: at.lon, of: `${kind}/${slug}` };
}

function placeAround({ content }: PublishedPage): PageRef | undefined {
  const claim = content.claims.find((one) => one.property === "located_in" && one.rank !== "deprecated");
  return claim?.value.type === "place" ? claim.value.ref : undefined;
}
