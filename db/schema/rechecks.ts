import { sql } from "drizzle-orm";
import { check, index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { recheckCauses } from "@/domain/review/recheck";
import { id, int, text, time, word } from "./kit";
import { pages } from "./pages";
import { users } from "./people";
import { publications } from "./review";

/** What a publication made doubtful elsewhere: a person must say that it still stands. */
export const rechecks = sqliteTable(
  "rechecks",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    cause: word("cause", recheckCauses).notNull(),
    /** The claim that rests on the source, or whose figure the text repeats. */
    claimId: text("claim_id").notNull(),
    /** The source that was withdrawn or graded anew, as the claim writes it. */
    source: text("source"),
    /** The language of the text that repeats the figure. */
    lang: word("lang", ["ar", "en"]),
    publicationId: int("publication_id")
      .notNull()
      .references(() => publications.id),
    createdAt: time("created_at").notNull(),
    doneAt: time("done_at"),
    doneBy: int("done_by").references(() => users.id),
  },
  (t) => [
    uniqueIndex("rechecks_public_id").on(t.publicId),
    index("rechecks_open").on(t.doneAt, t.id),
    index("rechecks_page").on(t.pageId, t.doneAt),
    check("rechecks_cause", sql`${t.cause} in ('source_retracted', 'source_regraded', 'figure_changed')`),
    check("rechecks_done", sql`(${t.doneAt} is null) = (${t.doneBy} is null)`),
  ],
);
