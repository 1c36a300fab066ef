import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { PageContent } from "@/domain/revisions/content";
import { bool, id, int, json, text, time, word } from "./kit";
import { users } from "./people";
import { changesets, publications } from "./review";

export const pages = sqliteTable(
  "pages",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    kind: word("kind", ["event", "group", "place", "person", "source"]).notNull(),
    slug: text("slug").notNull(),
    state: word("state", ["published", "deleted", "redirected"]).notNull().default("published"),
    /** The revision that readers see; null only between the two inserts of a publication. */
    headRevisionId: int("head_revision_id").references((): AnySQLiteColumn => revisions.id),
    redirectTo: int("redirect_to").references((): AnySQLiteColumn => pages.id),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("pages_public_id").on(t.publicId),
    uniqueIndex("pages_address").on(t.kind, t.slug),
    uniqueIndex("pages_head").on(t.headRevisionId),
    check("pages_kind", sql`${t.kind} in ('event', 'group', 'place', 'person', 'source')`),
    check("pages_state", sql`${t.state} in ('published', 'deleted', 'redirected')`),
  ],
);

/** Every slug a page ever had: former ones are redirects. */
export const slugs = sqliteTable(
  "slugs",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    kind: text("kind").notNull(),
    slug: text("slug").notNull(),
    current: bool("current").notNull(),
    since: time("since").notNull(),
    until: time("until"),
  },
  (t) => [
    index("slugs_page").on(t.pageId),
    uniqueIndex("slugs_current").on(t.kind, t.slug).where(sql`${t.current} = 1`),
    uniqueIndex("slugs_one_current").on(t.pageId).where(sql`${t.current} = 1`),
    index("slugs_address").on(t.kind, t.slug),
  ],
);

/** Immutable snapshots. Only suppression takes content and salt out; the commitment and the chain stay. */
export const revisions = sqliteTable(
  "revisions",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    number: int("number").notNull(),
    parentId: int("parent_id").references((): AnySQLiteColumn => revisions.id),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    publicationId: int("publication_id")
      .notNull()
      .references(() => publications.id),
    authorId: int("author_id").references(() => users.id),
    type: word("type", [
      "import",
      "edit",
      "create",
      "revert",
      "restore",
      "rename",
      "delete",
      "undelete",
      "redirect",
    ]).notNull(),
    summary: text("summary").notNull(),
    content: json<PageContent>("content"),
    salt: text("salt"),
    /** H(salt, canonical content). */
    commitment: text("commitment").notNull(),
    /** H(parent's hash, commitment, page, number, author, time). */
    hash: text("hash").notNull(),
    bytes: int("bytes").notNull(),
    wordsAdded: int("words_added").notNull().default(0),
    wordsRemoved: int("words_removed").notNull().default(0),
    claimsChanged: int("claims_changed").notNull().default(0),
    createdAt: time("created_at").notNull(),
    /** A person looked at exactly this revision: null for an import until a moderator confirms it. */
    reviewedAt: time("reviewed_at"),
    reviewedBy: int("reviewed_by").references(() => users.id),
    visibility: word("visibility", ["normal", "suppressed"]).notNull().default("normal"),
  },
  (t) => [
    uniqueIndex("revisions_number").on(t.pageId, t.number),
    uniqueIndex("revisions_parent").on(t.parentId),
    index("revisions_changeset").on(t.changesetId),
    index("revisions_publication").on(t.publicationId),
    index("revisions_author").on(t.authorId, t.id),
    check("revisions_first_has_no_parent", sql`(${t.number} = 1) = (${t.parentId} is null)`),
    check("revisions_visibility", sql`${t.visibility} in ('normal', 'suppressed')`),
    check(
      "revisions_content",
      sql`${t.visibility} = 'suppressed' or (${t.content} is not null and ${t.salt} is not null)`,
    ),
  ],
);

export const protections = sqliteTable(
  "protections",
  {
    id: id(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    level: word("level", ["moderators", "administrators"]).notNull(),
    reason: text("reason").notNull(),
    byUserId: int("by_user_id")
      .notNull()
      .references(() => users.id),
    createdAt: time("created_at").notNull(),
    endedAt: time("ended_at"),
  },
  (t) => [
    uniqueIndex("protections_open").on(t.pageId).where(sql`${t.endedAt} is null`),
    check("protections_level", sql`${t.level} in ('moderators', 'administrators')`),
  ],
);

export const talkPosts = sqliteTable(
  "talk_posts",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    pageId: int("page_id")
      .notNull()
      .references(() => pages.id),
    /** A claim of the page, or null for the page itself. */
    claimId: text("claim_id"),
    authorId: int("author_id").references(() => users.id),
    body: text("body"),
    createdAt: time("created_at").notNull(),
    visibility: word("visibility", ["normal", "suppressed"]).notNull().default("normal"),
  },
  (t) => [
    uniqueIndex("talk_posts_public_id").on(t.publicId),
    index("talk_posts_page").on(t.pageId, t.id),
    check("talk_posts_visibility", sql`${t.visibility} in ('normal', 'suppressed')`),
  ],
);
