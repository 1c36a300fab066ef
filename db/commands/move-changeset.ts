import "server-only";
import { eq } from "drizzle-orm";
import { ok } from "@/domain/result";
import { decide } from "@/domain/review/decide";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { ChangesetState } from "@/domain/review/states";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { findSite } from "../queries/site";
import { closeItems } from "./close-items";
import { recordMove } from "./record-move";

/** The moves of an author that only change where a changeset stands: take back, withdraw. */
async function moveChangeset(
  ctx: Context,
  id: string,
  name: "take_back" | "withdraw",
): Promise<Outcome<{ id: string; state: ChangesetState }>> {
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const decision = decide(name, ctx.actor, changeset, await findSite(tx));
    if (!decision.ok) return refuse(decision.error);
    await tx.db
      .update(tx.t.changesets)
      .set({ state: decision.value, activityAt: ctx.now(), ...(name === "withdraw" ? { decidedAt: ctx.now() } : {}) })
      .where(eq(tx.t.changesets.id, changeset.id));
    if (name === "withdraw") await closeItems(tx, changeset, "dropped");
    await tx.db.delete(tx.t.leases).where(eq(tx.t.leases.changesetId, changeset.id));
    await recordMove(tx, ctx, changeset, { transition: name, from: changeset.state, to: decision.value });
    return ok({ id, state: decision.value });
  });
}

/** The author takes a proposal out of the queue; moderators who press a button meanwhile are told. */
export const takeBackChangeset = (ctx: Context, { id }: { id: string }) => moveChangeset(ctx, id, "take_back");

/** The author gives a proposal up. */
export const withdrawChangeset = (ctx: Context, { id }: { id: string }) => moveChangeset(ctx, id, "withdraw");
