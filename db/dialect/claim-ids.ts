import "server-only";
import { sql } from "drizzle-orm";
import type { Reader } from "../store";

/** Every claim id that any revision of a page ever held, read without reading the revisions out of the database. */
export function formerClaimIds({ read }: Reader, pageId: number): Set<string> {
  const rows = read.all<{ id: string }>(
    sql`select distinct json_extract(claim.value, '$.id') as id from revisions, json_each(revisions.content, '$.claims') as claim where revisions.page_id = ${pageId}`,
  );
  return new Set(rows.map((row) => row.id));
}
