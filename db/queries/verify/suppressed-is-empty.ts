import "server-only";
import { and, eq, isNotNull, or } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const suppressedIsEmpty = defineInvariant({
  name: "suppressed-is-empty",
  describe: {
    ar: "لا يبقى نص ولا ملح في مراجعة محجوبة",
    en: "Nothing of a suppressed revision is left in the history",
  },
  find: async ({ read, t }) => {
    const rows = await read
      .select({ page: t.revisions.pageId, number: t.revisions.number })
      .from(t.revisions)
      .where(
        and(eq(t.revisions.visibility, "suppressed"), or(isNotNull(t.revisions.content), isNotNull(t.revisions.salt))),
      );
    return rows.map((row) => `page ${row.page}, revision ${row.number} is suppressed and still holds its content`);
  },
});
