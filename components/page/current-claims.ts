import type { Claim } from "@/domain/claims/claim";
import type { DateValue, PlaceValue } from "@/domain/claims/values";
import { keysOf, placePrecisions } from "@/domain/claims/vocabularies";

/** Preferred claims if there are any, else those that nobody deprecated. */
export function currentOf(claims: readonly Claim[], property: string): Claim[] {
  const alive = claims.filter((claim) => claim.property === property && claim.rank !== "deprecated");
  const preferred = alive.filter(({ rank }) => rank === "preferred");
  return preferred.length > 0 ? preferred : alive;
}

/** The distinct places of a property, most exactly known first. */
export function currentPlaces(claims: readonly Claim[], property: string): PlaceValue[] {
  const order = keysOf(placePrecisions);
  const places = currentOf(claims, property)
    .flatMap(({ value }) => (value.type === "place" ? [value] : []))
    .sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision));
  return places.filter(({ ref }, index) => places.findIndex((other) => other.ref === ref) === index);
}

/** The dates that the reports leave: the narrowest where they overlap, every one where they do not. */
export function currentDates(claims: readonly Claim[], property = "date"): DateValue[] {
  const dates = currentOf(claims, property)
    .flatMap(({ value }) => (value.type === "date" ? [value] : []))
    .sort((a, b) => span(a) - span(b) || Number(a.basis !== "stated") - Number(b.basis !== "stated"));
  return dates.filter((date, index) => !dates.slice(0, index).some((narrower) => covers(date, narrower)));
}

const day = 86_400_000;
const span = ({ start, end }: DateValue) => (start && end ? (Date.parse(end) - Date.parse(start)) / day : Number.MAX_SAFE_INTEGER);
const covers = (wide: DateValue, narrow: DateValue) =>
  wide.edtf === narrow.edtf ||
  (wide.start !== undefined && wide.end !== undefined && narrow.start !== undefined && narrow.end !== undefined
    ? wide.start <= narrow.start && narrow.end <= wide.end
    : false);
