import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";

/**
 * Ends an unsent text of one's own, because it was sent or thrown away. Its words go; that it ended is remembered, also of
 * one that never reached the server before it was sent (`sent`): the browser that holds it then forgets it. Twice is once.
 */
export async function endAutosave(ctx: Context, id: string, { sent = false } = {}): Promise<Outcome<{ id: string }>> {
  const userId = userIdOf(ctx.actor);
  const denied = denial(ctx.actor, "autosave.read", userId === undefined ? {} : { ownerIds: [userId] });
  if (denied || userId === undefined) return refuse(denied ?? "unauthenticated");
  return ctx.store.write(async (tx) => {
    const { autosaves } = tx.t;
    const endedAt = ctx.now();
    if (sent && z.uuid().safeParse(id).success)
      await tx.db
        .insert(autosaves)
        .values({ publicId: id, userId, place: "", values: null, saves: 0, savedAt: endedAt, endedAt })
        .onConflictDoNothing();
    const own = and(eq(autosaves.publicId, id), eq(autosaves.userId, userId));
    const [row] = await tx.read.select({ endedAt: autosaves.endedAt }).from(autosaves).where(own).limit(1);
    if (!row) return refuse("not_found");
    if (row.endedAt === null) await tx.db.update(autosaves).set({ values: null, endedAt }).where(own);
    return ok({ id });
  });
}
