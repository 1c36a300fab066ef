import { dateRule } from "../dates/date-rule";
import type { Claim } from "./claim";
import type { LedgerContext } from "./context";
import { supersededIds } from "./superseded";
import type { DateValue, PlaceValue } from "./values";
import { keysOf, placePrecisions } from "./vocabularies";

/** The claims that a page goes by for a property: preferred ones if there are any, else those neither deprecated nor replaced. */
export function currentOf(claims: readonly Claim[], property: string, context: LedgerContext): Claim[] {
  const replaced = supersededIds(claims, context);
  const alive = claims.filter(
    (claim) => claim.property === property && claim.rank !== "deprecated" && !replaced.has(claim.id),
  );
  const preferred = alive.filter(({ rank }) => rank === "preferred");
  return preferred.length > 0 ? preferred : alive;
}

/** The distinct places of a property, most exactly known first. */
export function currentPlaces(claims: readonly Claim[], property: string, context: LedgerContext): PlaceValue[] {
  const order = keysOf(placePrecisions);
  const places = currentOf(claims, property, context)
    .flatMap(({ value }) => (value.type === "place" ? [value] : []))
    .sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision));
  return places.filter(({ ref }, index) => places.findIndex((other) => other.ref === ref) === index);
}

/** The date that all reports allow, or each of them where they disagree; none when nothing is known. */
export function currentDates(claims: readonly Claim[], property: string, context: LedgerContext): DateValue[] {
  const dated = currentOf(claims, property, context).flatMap(({ id, value }) =>
    value.type === "date" ? [{ id, value }] : [],
  );
  const rule = dateRule(dated);
  if (rule.state === "agreed") return [rule.value];
  return rule.state === "disagreement" ? rule.values.map(({ value }) => value) : [];
}
