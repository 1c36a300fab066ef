import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

/** What was published is exactly what stood on the screen of somebody who approved it. */
export const approvalOfContent = defineInvariant({
  name: "approval-of-content",
  describe: {
    ar: "بصمة كل منشور هي بصمة ما وافق عليه مراجع",
    en: "The content of every publication is what an approval named",
  },
  find: async ({ read, t }) => {
    const approved = sql`exists (select 1 from ${t.reviews} r where r.changeset_id = ${t.publications.changesetId}
      and r.version = ${t.publications.version} and r.verdict = 'approve' and r.late = 0 and r.seen_hash = ${t.publications.contentHash})`;
    const rows = await read
      .select({ publication: t.publications.publicId, changeset: t.changesets.publicId })
      .from(t.publications)
      .innerJoin(t.changesets, eq(t.changesets.id, t.publications.changesetId))
      .where(and(ne(t.publications.type, "import"), sql`not ${approved}`));
    return rows.map(
      (row) => `publication ${row.publication} of changeset ${row.changeset}: no approval names its content`,
    );
  },
});
