import "server-only";
import { eq, ne } from "drizzle-orm";
import { defineInvariant } from "./invariant";

export const revisionOfPublication = defineInvariant({
  name: "revision-of-publication",
  describe: {
    ar: "كل مراجعة صدرت عن النشر الخاص باقتراحها",
    en: "Every revision came from the publication of its own changeset",
  },
  find: async ({ read, t }) => {
    const rows = await read
      .select({ page: t.revisions.pageId, number: t.revisions.number, publication: t.publications.publicId })
      .from(t.revisions)
      .innerJoin(t.publications, eq(t.publications.id, t.revisions.publicationId))
      .where(ne(t.publications.changesetId, t.revisions.changesetId));
    return rows.map(
      (row) => `page ${row.page}, revision ${row.number} names publication ${row.publication} of another changeset`,
    );
  },
});
