import "server-only";
import { aliasedTable, and, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const parentIsPrevious = defineInvariant({
  name: "parent-is-previous",
  describe: {
    ar: "أصل كل مراجعة هو المراجعة السابقة لها في الصفحة نفسها",
    en: "The parent of a revision is the one before it on the same page",
  },
  find: async ({ read, t }) => {
    const parent = aliasedTable(t.revisions, "parent");
    const rows = await read
      .select({ id: t.revisions.id, page: t.revisions.pageId, number: t.revisions.number, parent: parent.id })
      .from(t.revisions)
      .innerJoin(parent, eq(parent.id, t.revisions.parentId))
      .where(
        and(
          isNotNull(t.revisions.parentId),
          or(ne(parent.pageId, t.revisions.pageId), sql`${parent.number} <> ${t.revisions.number} - 1`),
        ),
      );
    return rows.map(
      (row) => `page ${row.page}, revision ${row.number}: its parent ${row.parent} is not the one before it`,
    );
  },
});
