import type { Spot } from "@/domain/claims/place-spot";

/** A place that events name, as a map of all of them needs it. */
export type CountedPlace<Ref extends string = string> = {
  readonly ref: Ref;
  readonly events: number;
  readonly spot?: Spot | undefined;
};

/** The country in which most events lie. A map that reached to all of the others would show none of them. */
export function countryOf(places: readonly CountedPlace[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { spot, events } of places)
    if (spot?.country) counts.set(spot.country, (counts.get(spot.country) ?? 0) + events);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0];
}

/**
 * How a place is marked on the map of a country: as a point, as a province of its own, or not at all: in another country, known only
 * to lie somewhere in an area, or the country itself.
 */
export function markOf({ spot }: CountedPlace, country: string | undefined): Spot | undefined {
  if (!spot || spot.country !== country) return undefined;
  if (spot.point) return { ...spot, area: undefined };
  const isOwnProvince = !spot.vague && spot.area?.outline.includes("-");
  return isOwnProvince ? spot : undefined;
}
