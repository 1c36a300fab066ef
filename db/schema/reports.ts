import { sql } from "drizzle-orm";
import { check, index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { reportOutcomes, reportReasons } from "@/domain/people/report";
import { id, int, text, time, word } from "./kit";
import { pages } from "./pages";
import { users } from "./people";

/** Problems that readers report. Whoever reported one follows it at an unguessable address; nothing else is kept of a visitor. */
export const reports = sqliteTable(
  "reports",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    pageId: int("page_id").references(() => pages.id),
    /** What it speaks of: `page/12`, a claim `page/12#deaths-1`, `talk/…` or `comment/…`. */
    subject: text("subject").notNull(),
    reason: word("reason", reportReasons).notNull(),
    body: text("body").notNull(),
    reporterId: int("reporter_id").references(() => users.id),
    createdAt: time("created_at").notNull(),
    outcome: word("outcome", reportOutcomes),
    answer: text("answer"),
    closedBy: int("closed_by").references(() => users.id),
    closedAt: time("closed_at"),
  },
  (t) => [
    uniqueIndex("reports_public_id").on(t.publicId),
    index("reports_open").on(t.closedAt, t.id),
    check(
      "reports_reason",
      sql`${t.reason} in ('wrong', 'unsourced', 'private_person', 'copied_text', 'offensive', 'other')`,
    ),
    check("reports_outcome", sql`${t.outcome} in ('changed', 'proposed', 'no_change', 'duplicate', 'unclear')`),
    check("reports_closed", sql`(${t.outcome} is null) = (${t.closedAt} is null)`),
  ],
);
