import "server-only";
import { sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const numbersWithoutGaps = defineInvariant({
  name: "numbers-without-gaps",
  describe: {
    ar: "أرقام مراجعات الصفحة تبدأ من 1 بلا فجوات",
    en: "Revisions of a page are numbered from 1 without gaps",
  },
  find: async ({ read, t }) => {
    const rows = await read
      .select({ page: t.revisions.pageId, n: sql<number>`count(*)`, last: sql<number>`max(${t.revisions.number})` })
      .from(t.revisions)
      .groupBy(t.revisions.pageId)
      .having(sql`count(*) <> max(${t.revisions.number}) or min(${t.revisions.number}) <> 1`);
    return rows.map((row) => `page ${row.page} has ${row.n} revisions, numbered up to ${row.last}`);
  },
});
