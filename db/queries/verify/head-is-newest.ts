import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

/** Exactly one published revision a page: the newest, because every publication appends and moves the head. */
export const headIsNewest = defineInvariant({
  name: "head-is-newest",
  describe: { ar: "المراجعة المعروضة هي أحدث مراجعات صفحتها", en: "The head is the newest revision of its page" },
  find: async ({ read, t }) => {
    const newest = sql<number>`(select max(r.number) from ${t.revisions} r where r.page_id = ${t.pages.id})`;
    const rows = await read
      .select({ page: t.pages.id, number: t.revisions.number, newest })
      .from(t.pages)
      .innerJoin(t.revisions, and(eq(t.revisions.id, t.pages.headRevisionId), eq(t.revisions.pageId, t.pages.id)))
      .where(sql`${t.revisions.number} <> ${newest}`);
    return rows.map((row) => `page ${row.page} shows revision ${row.number}, but has ${row.newest}`);
  },
});
