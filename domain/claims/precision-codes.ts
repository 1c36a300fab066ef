import type { PlacePrecision, TimePrecision } from "./vocabularies";

/** How a precision is written in the two event data sets that readers know; null: they have no code for it. */
export type PrecisionCode = { readonly ucdp: number | null; readonly acled: number | null };

/** UCDP `date_prec` and ACLED `time_precision` (data model, section 3). ACLED has no code coarser than a month. */
export const timeCodes: Readonly<Record<TimePrecision, PrecisionCode>> = {
  minute: { ucdp: 1, acled: 1 },
  part_of_day: { ucdp: 1, acled: 1 },
  day: { ucdp: 1, acled: 1 },
  days: { ucdp: 2, acled: 2 },
  week: { ucdp: 3, acled: 2 },
  month: { ucdp: 4, acled: 3 },
  season: { ucdp: 5, acled: null },
  year: { ucdp: 5, acled: null },
  unknown: { ucdp: null, acled: null },
};

/** UCDP `where_prec` and ACLED `geo_precision` (data model, section 3). */
export const placeCodes: Readonly<Record<PlacePrecision, PrecisionCode>> = {
  site: { ucdp: 1, acled: 1 },
  quarter: { ucdp: 1, acled: 1 },
  locality: { ucdp: 1, acled: 1 },
  near: { ucdp: 2, acled: 2 },
  district: { ucdp: 3, acled: 2 },
  province: { ucdp: 4, acled: 3 },
  region: { ucdp: 5, acled: null },
  country: { ucdp: 6, acled: null },
  unknown: { ucdp: null, acled: null },
};
