import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Reader } from "../store";

export type NoticeRow = {
  readonly id: number;
  readonly kind: string;
  readonly changeset: string | null;
  readonly actor: string | null;
  readonly yourTurn: boolean;
  readonly createdAt: number;
  readonly read: boolean;
};

/** Somebody's newest notices, newest first. What they speak of is looked up, with its rights, when they are shown. */
export async function listNotices({ read, t }: Reader, userId: number, limit = 300): Promise<NoticeRow[]> {
  const rows = await read
    .select({
      id: t.notifications.id,
      kind: t.notifications.kind,
      changeset: t.changesets.publicId,
      actor: t.users.name,
      yourTurn: t.notifications.yourTurn,
      createdAt: t.notifications.createdAt,
      readAt: t.notifications.readAt,
    })
    .from(t.notifications)
    .leftJoin(t.changesets, eq(t.changesets.id, t.notifications.changesetId))
    .leftJoin(t.users, eq(t.users.id, t.notifications.actorId))
    .where(eq(t.notifications.userId, userId))
    .orderBy(desc(t.notifications.id))
    .limit(limit);
  return rows.map(({ readAt, ...row }) => ({ ...row, read: readAt !== null }));
}
