import "server-only";
import { eq, sql } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const acceptedIsPublished = defineInvariant({
  name: "accepted-is-published",
  describe: {
    ar: "لكل اقتراح مقبول نشر واحد، ولا نشر لغيره",
    en: "Every accepted changeset has one publication, and no other changeset has any",
  },
  find: async ({ read, t }) => {
    const accepted = sql`${t.changesets.state} in ('accepted', 'partially_accepted')`;
    const rows = await read
      .select({ changeset: t.changesets.publicId, state: t.changesets.state, publication: t.publications.publicId })
      .from(t.changesets)
      .leftJoin(t.publications, eq(t.publications.changesetId, t.changesets.id))
      .where(sql`${accepted} <> (${t.publications.id} is not null)`);
    return rows.map((row) =>
      row.publication
        ? `changeset ${row.changeset} is ${row.state}, yet has publication ${row.publication}`
        : `changeset ${row.changeset} is ${row.state}, yet nothing was published`,
    );
  },
});
