import "server-only";
import { and, eq } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { findLease } from "../queries/leases";
import { recordAudit } from "./record-audit";

/** How long a lease holds, in milliseconds. */
export const leaseMs = 30 * 60_000;

/**
 * A moderator says that they are looking at a proposal, for thirty minutes; taking it again renews it. Somebody else's lease is
 * named and stays, unless it is taken over on purpose.
 */
export async function takeLease(
  ctx: Context,
  { id, over = false }: { id: string; over?: boolean },
): Promise<Outcome<{ id: string; until: number }>> {
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const denied = denial(ctx.actor, "changeset.take", { state: changeset.state, ownerIds: changeset.authorIds });
    const holderId = userIdOf(ctx.actor);
    if (denied || holderId === undefined) return refuse(denied ?? "missing_right");
    const held = await findLease(tx, changeset.id, ctx.now());
    const others = held && held.holderId !== holderId ? held : undefined;
    if (others && !over)
      return refuse("lease_taken", { params: { name: others.holder, until: new Date(others.until).toISOString() } });
    const until = ctx.now() + leaseMs;
    await tx.db
      .insert(tx.t.leases)
      .values({ changesetId: changeset.id, holderId, until })
      .onConflictDoUpdate({ target: tx.t.leases.changesetId, set: { holderId, until } });
    if (others)
      await recordAudit(tx, ctx, {
        action: "lease_taken_over",
        subject: `changeset/${changeset.publicId}`,
        detail: { from: others.holderId },
      });
    return ok({ id, until });
  });
}

/** A moderator leaves a proposal to others. Without a lease of one's own there is nothing to do. */
export async function releaseLease(ctx: Context, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const denied = denial(ctx.actor, "changeset.take", { state: changeset.state, ownerIds: changeset.authorIds });
    if (denied) return refuse(denied);
    await tx.db
      .delete(tx.t.leases)
      .where(and(eq(tx.t.leases.changesetId, changeset.id), eq(tx.t.leases.holderId, userIdOf(ctx.actor) ?? -1)));
    return ok({ id });
  });
}
