import { type Cell, toCsv } from "./csv";
import type { EventRow } from "./event-row";
import { isoTime } from "./iso-time";

const columns = {
  event: (row) => row.ref,
  title_ar: (row) => row.titles.ar,
  title_en: (row) => row.titles.en,
  type: (row) => row.type,
  date: (row) => row.date?.edtf,
  date_start: (row) => row.date?.start,
  date_end: (row) => row.date?.end,
  date_precision: (row) => row.date?.precision,
  date_basis: (row) => row.date?.basis,
  place: (row) => row.place,
  latitude: (row) => row.point?.lat,
  longitude: (row) => row.point?.lon,
  point_of: (row) => row.point?.of,
  deaths: (row) => row.deaths?.best,
  deaths_low: (row) => row.deaths?.low,
  deaths_high: (row) => row.deaths?.high,
  deaths_open_above: (row) => row.deaths?.open,
  injured: (row) => row.injured?.best,
  injured_low: (row) => row.injured?.low,
  injured_high: (row) => row.injured?.high,
  injured_open_above: (row) => row.injured?.open,
  reports_differ: (row) => row.reportsDiffer,
  reviewed: (row) => row.reviewed,
  claims: (row) => row.claims,
  summary_ar: (row) => row.summary.ar,
  summary_en: (row) => row.summary.en,
  updated_at: (row) => isoTime(row.updatedAt),
  url: (row) => row.url,
} as const satisfies Record<string, (row: EventRow) => Cell>;

/** Events as a table, a row each. An empty cell means that no report says it; it never means zero. */
export const eventsCsv = (rows: readonly EventRow[]): string =>
  toCsv(
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((cell: (row: EventRow) => Cell) => cell(row))),
  );
