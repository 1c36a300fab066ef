import type { EventRow } from "./event-row";
import { isoTime } from "./iso-time";

/** Events as GeoJSON (RFC 7946). An event whose place has no known point keeps its row, with a null geometry. */
export const eventsGeoJson = (rows: readonly EventRow[]) => ({
  type: "FeatureCollection" as const,
  features: rows.map((row) => ({
    type: "Feature" as const,
    id: row.ref,
    geometry: row.point ? { type: "Point" as const, coordinates: [row.point.lon, row.point.lat] } : null,
    properties: {
      event: row.ref,
      url: row.url,
      titles: row.titles,
      type: row.type,
      date: row.date?.edtf ?? null,
      date_start: row.date?.start ?? null,
      date_end: row.date?.end ?? null,
      place: row.place,
      point_of: row.point?.of ?? null,
      deaths: row.deaths ?? null,
      injured: row.injured ?? null,
      reports_differ: row.reportsDiffer,
      reviewed: row.reviewed,
      updated_at: isoTime(row.updatedAt),
    },
  })),
});
