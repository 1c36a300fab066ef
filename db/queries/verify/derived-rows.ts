import "server-only";
import { asc, eq, notExists, sql } from "drizzle-orm";
import { canonicalJson } from "@/domain/revisions/canonical";
import { walkClaims } from "../../derived/claims-since";
import { derivedRows, derivedTables } from "../../derived/rows";
import type { Reader } from "../../store";
import { eachDerivable } from "../derivables";
import { defineInvariant } from "./invariant";

export const derivedRowsMatch = defineInvariant({
  name: "derived-rows",
  describe: {
    ar: "الجداول المشتقة هي ما يشتق من المراجعات المنشورة، صفاً صفاً",
    en: "The derived tables are what the published revisions give, row for row",
  },
  find: async (reader) => {
    const found: string[] = [];
    for await (const page of eachDerivable(reader)) {
      const fresh = derivedRows(page, await walkClaims(reader, page));
      for (const name of derivedTables) {
        const kept = await keptRows(reader, name, page.pageId);
        if (canonicalJson(kept) !== canonicalJson(fresh[name]))
          found.push(
            `page ${page.pageId} (${page.kind}/${page.slug}): its rows in ${name} are not those of its revision`,
          );
      }
    }
    for (const name of derivedTables) found.push(...(await strayRows(reader, name)));
    return found;
  },
});

/** The rows of a page as they were written, without the number that the database gave them. */
export async function keptRows(
  { read, t }: Reader,
  name: (typeof derivedTables)[number],
  pageId: number,
): Promise<Record<string, unknown>[]> {
  const table = t[name];
  const rows: Record<string, unknown>[] = await read
    .select()
    .from(table)
    .where(eq(table.pageId, pageId))
    .orderBy(asc("id" in table ? table.id : table.pageId));
  return rows.map(({ id, ...row }) => row);
}

async function strayRows({ read, t }: Reader, name: (typeof derivedTables)[number]): Promise<string[]> {
  const table = t[name];
  const published = read
    .select({ one: sql`1` })
    .from(t.pages)
    .where(sql`${t.pages.id} = ${table.pageId} and ${t.pages.state} = 'published'`);
  const rows = await read.selectDistinct({ page: table.pageId }).from(table).where(notExists(published));
  return rows.map((row) => `page ${row.page} is not published and has rows in ${name}`);
}
