import { sql } from "drizzle-orm";
import { check, index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { suspensionCauses } from "@/domain/people/suspension";
import { bool, id, int, json, text, time, word } from "./kit";

export const users = sqliteTable(
  "users",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    name: text("name").notNull(),
    /** Folded name: look-alikes are the same account. */
    nameKey: text("name_key").notNull(),
    email: text("email"),
    emailKey: text("email_key"),
    passwordHash: text("password_hash"),
    role: word("role", ["editor", "moderator", "admin"]).notNull().default("editor"),
    state: word("state", ["active", "suspended", "left"]).notNull().default("active"),
    suspendedReason: text("suspended_reason"),
    suspendedCause: word("suspended_cause", suspensionCauses),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("users_public_id").on(t.publicId),
    uniqueIndex("users_name_key").on(t.nameKey),
    uniqueIndex("users_email_key").on(t.emailKey),
    check("users_role", sql`${t.role} in ('editor', 'moderator', 'admin')`),
    check("users_state", sql`${t.state} in ('active', 'suspended', 'left')`),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: id(),
    /** SHA-256 of the number in the cookie: the database alone opens no session. */
    sidHash: text("sid_hash").notNull(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: time("created_at").notNull(),
    seenAt: time("seen_at").notNull(),
    expiresAt: time("expires_at").notNull(),
    revokedAt: time("revoked_at"),
  },
  (t) => [uniqueIndex("sessions_sid").on(t.sidHash), index("sessions_user").on(t.userId)],
);

export const accessTokens = sqliteTable(
  "access_tokens",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    hash: text("hash").notNull(),
    scopes: json<("propose" | "review" | "admin")[]>("scopes").notNull(),
    createdAt: time("created_at").notNull(),
    usedAt: time("used_at"),
    expiresAt: time("expires_at"),
    revokedAt: time("revoked_at"),
  },
  (t) => [
    uniqueIndex("access_tokens_public_id").on(t.publicId),
    uniqueIndex("access_tokens_hash").on(t.hash),
    index("access_tokens_user").on(t.userId),
  ],
);

/** One-time addresses: the first administrator, a forgotten password, an invitation. */
export const oneTimeLinks = sqliteTable(
  "one_time_links",
  {
    id: id(),
    purpose: word("purpose", ["first_admin", "password_reset", "invitation"]).notNull(),
    hash: text("hash").notNull(),
    userId: int("user_id").references(() => users.id),
    createdAt: time("created_at").notNull(),
    expiresAt: time("expires_at").notNull(),
    usedAt: time("used_at"),
  },
  (t) => [
    uniqueIndex("one_time_links_hash").on(t.hash),
    check("one_time_links_purpose", sql`${t.purpose} in ('first_admin', 'password_reset', 'invitation')`),
  ],
);

/** What was typed into a form that was refused, kept with the session until it is shown again. */
export const heldForms = sqliteTable(
  "held_forms",
  {
    id: id(),
    publicId: text("public_id").notNull(),
    /** The session that typed it, or the random number of a visitor's short-lived cookie, hashed. */
    ownerHash: text("owner_hash").notNull(),
    form: text("form").notNull(),
    values: json<Record<string, string>>("values").notNull(),
    problem: json<unknown>("problem"),
    createdAt: time("created_at").notNull(),
    expiresAt: time("expires_at").notNull(),
  },
  (t) => [uniqueIndex("held_forms_public_id").on(t.publicId), index("held_forms_expires").on(t.expiresAt)],
);

/** What the editor's script keeps of an edit that was not sent yet: the form as typed, however incomplete, for its writer alone. */
export const autosaves = sqliteTable(
  "autosaves",
  {
    id: id(),
    /** Made by the browser, so that words typed without a connection have their name before the server knows of them. */
    publicId: text("public_id").notNull(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    /** What the form edits: `event/slug`, `new/event`, with `@` and the changeset behind it where it continues one. */
    place: text("place").notNull(),
    /** Null once it was sent or thrown away; the row then only says so to browsers that still hold a copy. */
    values: json<Record<string, string>>("values"),
    /** How often it was saved: whoever saves says which count they saw. */
    saves: int("saves").notNull(),
    savedAt: time("saved_at").notNull(),
    endedAt: time("ended_at"),
  },
  (t) => [
    uniqueIndex("autosaves_public_id").on(t.publicId),
    index("autosaves_place").on(t.userId, t.place),
    check("autosaves_ended", sql`(${t.values} is null) = (${t.endedAt} is not null)`),
  ],
);

export const watches = sqliteTable(
  "watches",
  {
    id: id(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    scope: word("scope", ["page", "kind", "place"]).notNull(),
    /** Page id, kind name or place page id, as text. */
    target: text("target").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("watches_one").on(t.userId, t.scope, t.target),
    index("watches_target").on(t.scope, t.target),
    check("watches_scope", sql`${t.scope} in ('page', 'kind', 'place')`),
  ],
);

export const notifications = sqliteTable(
  "notifications",
  {
    id: id(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    /** Never holds values of a changeset: a key, the changeset, and who acted. */
    kind: text("kind").notNull(),
    changesetId: int("changeset_id"),
    actorId: int("actor_id").references(() => users.id),
    yourTurn: bool("your_turn").notNull().default(false),
    createdAt: time("created_at").notNull(),
    readAt: time("read_at"),
  },
  (t) => [index("notifications_user").on(t.userId, t.id), index("notifications_changeset").on(t.changesetId)],
);
