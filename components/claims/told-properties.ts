import { type PropertyKey, properties, propertyKeys } from "@/domain/claims/registry";

/** The properties that an article lists in words: neither figures nor responsibility, which have panels, nor what the fact box holds. */
export const toldProperties: readonly PropertyKey[] = propertyKeys.filter((key) => properties[key].agg === "list");

/** The properties that the fact box shows, in its order. */
export const boxedProperties: readonly PropertyKey[] = propertyKeys.filter((key) =>
  ["set", "date", "place", "single"].includes(properties[key].agg),
);
