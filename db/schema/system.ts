import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, int, json, text, time } from "./kit";
import { users } from "./people";

export const settings = sqliteTable("settings", {
  key: text("key").primaryKey(),
  value: json<unknown>("value").notNull(),
});

/** The answer that a write with an Idempotency-Key got: given again to the same request. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    id: id(),
    userId: int("user_id")
      .notNull()
      .references(() => users.id),
    key: text("key").notNull(),
    requestHash: text("request_hash").notNull(),
    /** Null while the request is still running. */
    status: int("status"),
    body: text("body"),
    createdAt: time("created_at").notNull(),
  },
  (t) => [uniqueIndex("idempotency_keys_one").on(t.userId, t.key), index("idempotency_keys_created").on(t.createdAt)],
);

/** Rate limits: they hold across processes. */
export const limits = sqliteTable(
  "limits",
  { key: text("key").primaryKey(), points: int("points").notNull(), expiresAt: time("expires_at") },
  (t) => [index("limits_expires").on(t.expiresAt)],
);

/** What must follow a change, written in its transaction; consumers are idempotent. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: id(),
    topic: text("topic").notNull(),
    payload: json<Record<string, unknown>>("payload").notNull(),
    createdAt: time("created_at").notNull(),
    doneAt: time("done_at"),
  },
  (t) => [index("outbox_open").on(t.doneAt, t.id)],
);

export const jobs = sqliteTable(
  "jobs",
  {
    id: id(),
    kind: text("kind").notNull(),
    payload: json<Record<string, unknown>>("payload").notNull(),
    runAt: time("run_at").notNull(),
    leaseUntil: time("lease_until"),
    attempts: int("attempts").notNull().default(0),
    doneAt: time("done_at"),
    error: text("error"),
    createdAt: time("created_at").notNull(),
  },
  (t) => [index("jobs_due").on(t.doneAt, t.runAt)],
);

/** A sequence written in the publishing transaction: what the page cache must forget. */
export const cacheTags = sqliteTable("cache_tags", {
  seq: int("seq").primaryKey({ autoIncrement: true }),
  tag: text("tag").notNull(),
});

/** Append-only; each row holds H(previous hash, body). */
export const auditLog = sqliteTable(
  "audit_log",
  {
    seq: int("seq").primaryKey(),
    action: text("action").notNull(),
    actorId: int("actor_id").references(() => users.id),
    /** What it was done to: `page/12`, `changeset/…`, `user/3`. */
    subject: text("subject").notNull(),
    detail: json<Record<string, unknown>>("detail").notNull(),
    createdAt: time("created_at").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    uniqueIndex("audit_log_hash").on(t.hash),
    index("audit_log_action").on(t.action),
    index("audit_log_subject").on(t.subject),
  ],
);
