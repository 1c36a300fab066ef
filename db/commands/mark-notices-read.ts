import "server-only";
import { and, eq, isNull, lte } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";

/** Marks one's own notices as read, up to the newest that was on the screen. Whose turn it is stays as it is. */
export async function markNoticesRead(ctx: Context, { upTo }: { upTo: number }): Promise<Outcome<{ read: number }>> {
  const userId = userIdOf(ctx.actor);
  if (userId === undefined) return refuse("unauthenticated");
  return ctx.store.write(async ({ db, t }) => {
    const read = await db
      .update(t.notifications)
      .set({ readAt: ctx.now() })
      .where(and(eq(t.notifications.userId, userId), isNull(t.notifications.readAt), lte(t.notifications.id, upTo)))
      .returning({ id: t.notifications.id });
    return ok({ read: read.length });
  });
}
