import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store";

export type Protection = {
  readonly level: "moderators" | "administrators";
  readonly reason: string;
  readonly by: string;
  readonly since: number;
};

/** The protection of a page that is in force, if any. */
export async function findProtection({ read, t }: Reader, pageId: number): Promise<Protection | undefined> {
  const [row] = await read
    .select({
      level: t.protections.level,
      reason: t.protections.reason,
      by: t.users.name,
      since: t.protections.createdAt,
    })
    .from(t.protections)
    .innerJoin(t.users, eq(t.users.id, t.protections.byUserId))
    .where(and(eq(t.protections.pageId, pageId), isNull(t.protections.endedAt)))
    .limit(1);
  return row;
}
