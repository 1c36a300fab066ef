import "server-only";
import { and, eq, ne, or, sql } from "drizzle-orm";
import { isWriter } from "../authorship";
import { defineInvariant } from "./invariant";

/** Nobody publishes what they wrote or amended, unless the site has a single reviewer, and then readers are told. */
export const fourEyes = defineInvariant({
  name: "four-eyes",
  describe: {
    ar: "كل نشر عدا الاستيراد له موافق ليس ممن كتبوه، إلا حيث المراجع واحد وقيل ذلك للقراء",
    en: "Every publication but an import has an approver who did not write it, or says that it has a single reviewer",
  },
  find: async (reader) => {
    const { read, t } = reader;
    const wrote = isWriter(reader, t.publications.changesetId, t.publications.approverId);
    const rows = await read
      .select({ publication: t.publications.publicId, changeset: t.changesets.publicId })
      .from(t.publications)
      .innerJoin(t.changesets, eq(t.changesets.id, t.publications.changesetId))
      .where(
        and(
          ne(t.publications.type, "import"),
          eq(t.publications.single, false),
          or(sql`${t.publications.approverId} is null`, eq(t.publications.approverId, t.changesets.authorId), wrote),
        ),
      );
    return rows.map((row) => `publication ${row.publication} of changeset ${row.changeset} was approved by its author`);
  },
});
