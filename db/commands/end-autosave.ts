import "server-only";
import { and, eq } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";

/** Ends an unsent text of one's own, because it was sent or thrown away. Its words go; that it ended is remembered. Twice is once. */
export async function endAutosave(ctx: Context, id: string): Promise<Outcome<{ id: string }>> {
  const userId = userIdOf(ctx.actor);
  const denied = denial(ctx.actor, "autosave.read", userId === undefined ? {} : { ownerIds: [userId] });
  if (denied || userId === undefined) return refuse(denied ?? "unauthenticated");
  return ctx.store.write(async (tx) => {
    const { autosaves } = tx.t;
    const own = and(eq(autosaves.publicId, id), eq(autosaves.userId, userId));
    const [row] = await tx.read.select({ endedAt: autosaves.endedAt }).from(autosaves).where(own).limit(1);
    if (!row) return refuse("not_found");
    if (row.endedAt === null) await tx.db.update(autosaves).set({ values: null, endedAt: ctx.now() }).where(own);
    return ok({ id });
  });
}
