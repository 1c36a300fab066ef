import { sql } from "drizzle-orm";
import { check, index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { suppressionReasons } from "@/domain/review/suppression";
import { id, int, text, time, word } from "./kit";
import { revisions } from "./pages";
import { users } from "./people";

/** What was taken out of a revision, sealed with the wiki's secret: without it the database file holds nothing readable. */
export const suppressedContents = sqliteTable(
  "suppressed_contents",
  {
    id: id(),
    revisionId: int("revision_id")
      .notNull()
      .references(() => revisions.id),
    reason: word("reason", suppressionReasons).notNull(),
    /** Everything needed to put it back, sealed: the revision, the proposals of the same content, what was said about them. */
    sealed: text("sealed").notNull(),
    byUserId: int("by_user_id").references(() => users.id),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("suppressed_contents_revision").on(t.revisionId),
    index("suppressed_contents_by").on(t.byUserId),
    check(
      "suppressed_contents_reason",
      sql`${t.reason} in ('private_person', 'danger', 'unlawful', 'copyright', 'other')`,
    ),
  ],
);
