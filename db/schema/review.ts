import { sql } from "drizzle-orm";
import { check, index, primaryKey, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ProposedChange } from "@/domain/review/changeset";
import { changesetStates } from "@/domain/review/states";
import { bool, id, int, json, text, time, word } from "./kit";
import { users } from "./people";

export const changesets = sqliteTable(
  "changesets",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    type: word("type", ["edit", "import", "revert"]).notNull().default("edit"),
    title: text("title").notNull(),
    reason: text("reason").notNull(),
    authorId: int("author_id").references(() => users.id),
    state: word("state", changesetStates).notNull().default("draft"),
    /** Number of the newest version. */
    version: int("version").notNull(),
    /** Counts the saves of a draft: two tabs cannot overwrite each other. */
    saves: int("saves").notNull().default(1),
    visibility: word("visibility", ["normal", "suppressed"]).notNull().default("normal"),
    urgent: bool("urgent").notNull().default(false),
    copyOf: int("copy_of"),
    createdAt: time("created_at").notNull(),
    activityAt: time("activity_at").notNull(),
    submittedAt: time("submitted_at"),
    decidedAt: time("decided_at"),
  },
  (t) => [
    uniqueIndex("changesets_public_id").on(t.publicId),
    index("changesets_queue").on(t.state, t.urgent, t.submittedAt),
    index("changesets_author").on(t.authorId, t.state),
    check(
      "changesets_state",
      sql`${t.state} in ('draft', 'submitted', 'changes_requested', 'accepted', 'partially_accepted', 'rejected', 'withdrawn', 'superseded', 'expired')`,
    ),
    check(
      "changesets_decided",
      sql`${t.state} not in ('accepted', 'partially_accepted', 'rejected') or ${t.decidedAt} is not null`,
    ),
  ],
);

export const changesetVersions = sqliteTable(
  "changeset_versions",
  {
    id: id(),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    number: int("number").notNull(),
    authorId: int("author_id").references(() => users.id),
    salt: text("salt"),
    /** H(salt, canonical items): what an approval is bound to. */
    contentHash: text("content_hash").notNull(),
    note: text("note"),
    /** An amendment of spelling alone: whoever made it may still approve. */
    spellingOnly: bool("spelling_only").notNull().default(false),
    createdAt: time("created_at").notNull(),
  },
  (t) => [uniqueIndex("changeset_versions_number").on(t.changesetId, t.number)],
);

/** One page's part of a version: base and proposed content. */
export const changesetItems = sqliteTable(
  "changeset_items",
  {
    id: id(),
    versionId: int("version_id")
      .notNull()
      .references(() => changesetVersions.id),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    position: int("position").notNull(),
    action: word("action", ["create", "edit", "rename", "delete", "undelete", "redirect"]).notNull(),
    pageId: int("page_id"),
    kind: text("kind").notNull(),
    slug: text("slug").notNull(),
    baseRevisionId: int("base_revision_id"),
    /** The languages whose texts it changes: "ar", "en", "ar en" or nothing; null where nobody looked. */
    languages: word("languages", ["", "ar", "en", "ar en"]),
    /** How much it changes against its base, for the queue; null where nobody counted. */
    wordsAdded: int("words_added"),
    wordsRemoved: int("words_removed"),
    claimsChanged: int("claims_changed"),
    /** Null for a deletion, and after suppression. */
    proposal: json<ProposedChange>("proposal"),
    outcome: word("outcome", ["open", "taken", "returned", "dropped", "superseded"]).notNull().default("open"),
    /** Where items of a page fared differently: the pointers of those that went back to the author. */
    returned: json<string[]>("returned_items"),
  },
  (t) => [
    uniqueIndex("changeset_items_position").on(t.versionId, t.position),
    uniqueIndex("changeset_items_address").on(t.versionId, t.kind, t.slug),
    index("changeset_items_page").on(t.pageId),
    index("changeset_items_changeset").on(t.changesetId),
    index("changeset_items_target").on(t.kind, t.slug),
    // Holds all that the queue asks of an item: the row itself is as long as its proposal.
    index("changeset_items_languages").on(t.versionId, t.languages),
    check("changeset_items_action", sql`${t.action} in ('create', 'edit', 'rename', 'delete', 'undelete', 'redirect')`),
    check("changeset_items_outcome", sql`${t.outcome} in ('open', 'taken', 'returned', 'dropped', 'superseded')`),
    check("changeset_items_base", sql`(${t.action} = 'create') = (${t.baseRevisionId} is null)`),
  ],
);

/**
 * The places that a proposed page is or names, for the queue. Triggers on `changeset_items` write them from each proposal, so that
 * nothing of one that was overwritten or suppressed is left here.
 */
export const proposedPlaces = sqliteTable(
  "proposed_places",
  {
    place: text("place").notNull(),
    itemId: int("item_id")
      .notNull()
      .references(() => changesetItems.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.place, t.itemId] }), index("proposed_places_item").on(t.itemId)],
);

/** Verdicts, only ever inserted, each bound to a version and the hash that was on the screen. */
export const reviews = sqliteTable(
  "reviews",
  {
    id: id(),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    version: int("version").notNull(),
    reviewerId: int("reviewer_id")
      .notNull()
      .references(() => users.id),
    verdict: word("verdict", ["approve", "request_changes", "reject", "comment"]).notNull(),
    seenHash: text("seen_hash").notNull(),
    reasonCode: text("reason_code"),
    comment: text("comment"),
    /** A verdict that came after the decision: recorded as an opinion, without effect. */
    late: bool("late").notNull().default(false),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    index("reviews_changeset").on(t.changesetId, t.id),
    check("reviews_verdict", sql`${t.verdict} in ('approve', 'request_changes', 'reject', 'comment')`),
  ],
);

/** One row per transition, append-only. */
export const reviewEvents = sqliteTable(
  "review_events",
  {
    id: id(),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    version: int("version").notNull(),
    transition: text("transition").notNull(),
    fromState: text("from_state"),
    toState: text("to_state").notNull(),
    actorId: int("actor_id").references(() => users.id),
    detail: json<Record<string, unknown>>("detail"),
    createdAt: time("created_at").notNull(),
  },
  (t) => [index("review_events_changeset").on(t.changesetId, t.id)],
);

export const comments = sqliteTable(
  "comments",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    version: int("version").notNull(),
    authorId: int("author_id").references(() => users.id),
    /** Where it speaks of: `event/slug` and a pointer such as `/claims/deaths-1`; null for the whole changeset. */
    page: text("page"),
    anchor: text("anchor"),
    body: text("body"),
    suggestion: text("suggestion"),
    /** What the suggestion became when it was carried out: words of its writer, or a correction of spelling alone. */
    carriedOut: word("carried_out", ["words", "spelling"]),
    createdAt: time("created_at").notNull(),
    resolvedAt: time("resolved_at"),
    resolvedBy: int("resolved_by").references(() => users.id),
    visibility: word("visibility", ["normal", "suppressed"]).notNull().default("normal"),
  },
  (t) => [uniqueIndex("comments_public_id").on(t.publicId), index("comments_changeset").on(t.changesetId, t.id)],
);

export const findings = sqliteTable(
  "findings",
  {
    id: id(),
    versionId: int("version_id")
      .notNull()
      .references(() => changesetVersions.id),
    page: text("page").notNull(),
    check: text("check_name").notNull(),
    severity: word("severity", ["error", "warning", "notice"]).notNull(),
    message: text("message").notNull(),
    params: json<Record<string, string | number>>("params"),
    at: text("at").notNull(),
    falseAlarmBy: int("false_alarm_by").references(() => users.id),
    acknowledgedBy: int("acknowledged_by").references(() => users.id),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    index("findings_version").on(t.versionId),
    check("findings_severity", sql`${t.severity} in ('error', 'warning', 'notice')`),
  ],
);

/** What somebody who reviews a changeset has looked at: a page of one version. Nobody else sees it, and nothing follows from it. */
export const reviewMarks = sqliteTable(
  "review_marks",
  {
    id: id(),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    version: int("version").notNull(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    page: text("page").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (t) => [uniqueIndex("review_marks_page").on(t.changesetId, t.version, t.userId, t.page)],
);

/** Who is looking at a changeset, until when: a signal, not a lock. */
export const leases = sqliteTable("leases", {
  changesetId: int("changeset_id")
    .primaryKey()
    .references(() => changesets.id),
  holderId: int("holder_id")
    .notNull()
    .references(() => users.id),
  until: time("until").notNull(),
});

/** The atomic write that an acceptance produces. */
export const publications = sqliteTable(
  "publications",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    changesetId: int("changeset_id")
      .notNull()
      .references(() => changesets.id),
    type: word("type", ["import", "edit", "revert"]).notNull(),
    version: int("version").notNull(),
    contentHash: text("content_hash").notNull(),
    approverId: int("approver_id").references(() => users.id),
    /** Readers see "published by its author alone". */
    single: bool("single").notNull().default(false),
    revertOf: int("revert_of"),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("publications_public_id").on(t.publicId),
    uniqueIndex("publications_changeset").on(t.changesetId),
    check("publications_type", sql`${t.type} in ('import', 'edit', 'revert')`),
    check("publications_approver", sql`${t.type} = 'import' or ${t.approverId} is not null`),
  ],
);
