import "server-only";
import { eq, isNull, ne, or } from "drizzle-orm";
import { defineInvariant } from "./invariant";

/** A page without a head shows nothing; one with the head of another page shows the wrong thing. */
export const headOfPage = defineInvariant({
  name: "head-of-page",
  describe: {
    ar: "لكل صفحة مراجعة معروضة، وهي من مراجعات الصفحة نفسها",
    en: "Every page has a head, and it is one of its own revisions",
  },
  find: async ({ read, t }) => {
    const rows = await read
      .select({ page: t.pages.id, head: t.pages.headRevisionId })
      .from(t.pages)
      .leftJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
      .where(or(isNull(t.revisions.id), ne(t.revisions.pageId, t.pages.id)));
    return rows.map(({ page, head }) =>
      head === null ? `page ${page} has no head` : `page ${page}: its head, revision ${head}, is not its own`,
    );
  },
});
