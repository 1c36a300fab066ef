import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Reader } from "../store";

/** Published events of a year and type: whole ones, or parts of another published event. */
export type EventCount = {
  /** The year in which they certainly happened; none where it is unknown or may be one of several. */
  readonly year: number | null;
  readonly type: string | null;
  readonly isPart: boolean;
  readonly disagreement: boolean;
  readonly count: number;
};

/** How many published events there are of each year and type, parts apart from wholes. */
export async function countEvents({ read, t }: Reader): Promise<EventCount[]> {
  const { kind, type, disagreement, dateStart, dateEnd, pageId } = t.pageCards;
  const year = sql<
    number | null
  >`case when substr(${dateStart}, 1, 4) = substr(${dateEnd}, 1, 4) then cast(substr(${dateStart}, 1, 4) as integer) end`;
  const isPart = sql<number>`${pageId} in (
    select part.page_id from ${t.claims} as part join ${t.pageCards} as whole on part.target = whole.kind || '/' || whole.slug
    where part.property = 'part_of' and part.rank <> 'deprecated' and whole.page_id <> part.page_id
  )`;
  const rows = await read
    .select({ year, type, isPart, disagreement, count: sql<number>`count(*)` })
    .from(t.pageCards)
    .where(eq(kind, "event"))
    .groupBy(year, type, isPart, disagreement);
  return rows.map((row) => ({ ...row, isPart: row.isPart === 1 }));
}
