import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store";

/** How many notices an account has not read. */
export async function countUnread({ read, t }: Reader, userId: number): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(t.notifications)
    .where(and(eq(t.notifications.userId, userId), isNull(t.notifications.readAt)));
  return row?.n ?? 0;
}
