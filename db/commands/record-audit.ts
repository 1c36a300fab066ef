import "server-only";
import { desc } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { chainHash, chainStart } from "@/domain/revisions/hash";
import type { Context } from "../context";
import type { Tx } from "../store";

/** What an entry of the audit log vouches for; the hash chain runs over exactly this. */
export const auditBody = (row: {
  seq: number;
  action: string;
  actorId: number | null;
  subject: string;
  detail: unknown;
  createdAt: number;
}) => ({
  seq: row.seq,
  action: row.action,
  actor: row.actorId,
  subject: row.subject,
  detail: row.detail,
  at: row.createdAt,
});

/** Appends to the audit log, inside the transaction of what it tells. Past tense, no article text, no secrets. */
export async function recordAudit(
  tx: Tx,
  ctx: Context,
  entry: { action: string; subject: string; detail?: Record<string, unknown>; actorId?: number | null },
) {
  const [last] = await tx.read
    .select({ seq: tx.t.auditLog.seq, hash: tx.t.auditLog.hash })
    .from(tx.t.auditLog)
    .orderBy(desc(tx.t.auditLog.seq))
    .limit(1);
  const row = {
    seq: (last?.seq ?? 0) + 1,
    action: entry.action,
    actorId: entry.actorId === undefined ? (userIdOf(ctx.actor) ?? null) : entry.actorId,
    subject: entry.subject,
    detail: entry.detail ?? {},
    createdAt: ctx.now(),
  };
  const previousHash = last?.hash ?? chainStart;
  await tx.db.insert(tx.t.auditLog).values({ ...row, previousHash, hash: chainHash(previousHash, auditBody(row)) });
}
