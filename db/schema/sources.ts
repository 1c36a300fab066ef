import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, int, text, time } from "./kit";
import { pages } from "./pages";
import { users } from "./people";

/** The text of a source, unchanged, attached at run time: never in the repository, exports, search or caches. */
export const sourceTexts = sqliteTable(
  "source_texts",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    sha256: text("sha256").notNull(),
    text: text("text"),
    /** What copies of the text have in common, however they are spelled and surrounded; null for texts attached before it was noted. */
    textKey: text("text_key"),
    attachedBy: int("attached_by").references(() => users.id),
    attachedAt: time("attached_at").notNull(),
  },
  (t) => [
    uniqueIndex("source_texts_one").on(t.pageId, t.sha256),
    index("source_texts_hash").on(t.sha256),
    index("source_texts_key").on(t.textKey),
  ],
);

export const sourceParagraphs = sqliteTable(
  "source_paragraphs",
  {
    id: id(),
    sourceTextId: int("source_text_id")
      .notNull()
      .references(() => sourceTexts.id),
    n: int("n").notNull(),
    rawLine: int("raw_line").notNull(),
    text: text("text"),
    sha256: text("sha256").notNull(),
    kind: text("kind").notNull(),
    time: text("time"),
  },
  (t) => [uniqueIndex("source_paragraphs_n").on(t.sourceTextId, t.n)],
);
