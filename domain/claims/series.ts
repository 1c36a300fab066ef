import type { Claim } from "./claim";
import { compareQuantities } from "./interval";
import { type PropertyKey, properties, propertyKeys, propertyNamed } from "./registry";
import type { Quantity } from "./values";
import { type CasualtyCategory, casualtyCategories, keysOf } from "./vocabularies";

/** Claims are compared only within one property and category of a page, and only without a part label. */
export type SeriesKey = { readonly property: PropertyKey; readonly category?: CasualtyCategory | undefined };
export type Series = SeriesKey & { readonly claims: readonly QuantityClaim[] };

/** A claim whose value is a worded number. */
export type QuantityClaim = Claim & { readonly value: Quantity };
export const isQuantityClaim = (claim: Claim): claim is QuantityClaim => claim.value.type === "quantity";

/** A number of this property can be compared and has a best value. */
export const isToll = (property: string): property is PropertyKey => propertyNamed(property)?.agg === "toll";

/** The property counts victims or attackers by category. */
export const isCasualty = (property: string) => propertyNamed(property)?.category === true;

const inSeries = (claim: Claim, { property, category }: SeriesKey) =>
  claim.property === property && claim.qualifiers.category === category && !claim.qualifiers.part;

/** The comparable claims of one series, in the order of their ids so that printed order never matters. */
export const claimsOfSeries = (claims: readonly Claim[], key: SeriesKey): QuantityClaim[] =>
  claims
    .filter(isQuantityClaim)
    .filter((claim) => inSeries(claim, key))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every series that has a claim, in the order of the registry and of the categories. */
export function seriesOf(claims: readonly Claim[]): Series[] {
  const categories = [undefined, ...keysOf(casualtyCategories)];
  return propertyKeys
    .filter((property) => properties[property].agg === "toll")
    .flatMap((property) => categories.map((category) => ({ property, category })))
    .map((key) => ({ ...key, claims: claimsOfSeries(claims, key) }))
    .filter((series) => series.claims.length > 0);
}

/** How two claims of one series stand to each other; undefined when they cannot be compared. */
export function compareClaims(a: Claim, b: Claim): "agrees" | "compatible" | "disagrees" | undefined {
  if (!isQuantityClaim(a) || !isQuantityClaim(b) || a.value.unit !== b.value.unit) return undefined;
  if (!isToll(a.property) || b.qualifiers.part) return undefined;
  if (!inSeries(a, { property: a.property, category: b.qualifiers.category }) || a.property !== b.property)
    return undefined;
  return compareQuantities(a.value, b.value);
}
