import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Reader } from "../store";

export type AuditEntry = {
  readonly seq: number;
  readonly action: string;
  readonly actor: string | null;
  readonly subject: string;
  readonly detail: Record<string, unknown>;
  readonly createdAt: number;
  readonly hash: string;
};

/** The audit log, newest first. */
export async function listAuditLog(
  { read, t }: Reader,
  {
    before,
    action,
    subject,
    limit = 50,
  }: { before?: number | undefined; action?: string | undefined; subject?: string | undefined; limit?: number } = {},
): Promise<{ items: AuditEntry[]; next: number | null }> {
  const rows = await read
    .select({
      seq: t.auditLog.seq,
      action: t.auditLog.action,
      actor: t.users.name,
      subject: t.auditLog.subject,
      detail: t.auditLog.detail,
      createdAt: t.auditLog.createdAt,
      hash: t.auditLog.hash,
    })
    .from(t.auditLog)
    .leftJoin(t.users, eq(t.users.id, t.auditLog.actorId))
    .where(
      and(
        before === undefined ? undefined : lt(t.auditLog.seq, before),
        action ? eq(t.auditLog.action, action) : undefined,
        subject ? eq(t.auditLog.subject, subject) : undefined,
      ),
    )
    .orderBy(desc(t.auditLog.seq))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null };
}
