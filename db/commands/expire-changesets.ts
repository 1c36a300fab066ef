import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import { ok } from "@/domain/result";
import { decide } from "@/domain/review/decide";
import { expiryStep, quietMs } from "@/domain/review/expiry";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset, type StoredChangeset } from "../queries/changeset";
import { isFullyPublished } from "../queries/fully-published";
import { planChangeset } from "../queries/plan";
import { findSite } from "../queries/site";
import type { Tx } from "../store";
import { closeItems } from "./close-items";
import { recordMove } from "./record-move";

export type Expiry = { readonly reminded: number; readonly expired: number; readonly superseded: number };

/**
 * Looks after every proposal that waits for its author (T15): reminds after thirty quiet days, lets it expire seven days later,
 * and closes one as superseded of which nothing remains. Done twice, or by two processes at once, it has one effect.
 */
export async function expireChangesets(ctx: Context): Promise<Outcome<Expiry>> {
  if (ctx.actor.kind !== "system") return refuse("missing_right");
  const { read, t } = ctx.store;
  const quiet = await read
    .select({ id: t.changesets.publicId })
    .from(t.changesets)
    .where(and(eq(t.changesets.state, "changes_requested"), lte(t.changesets.activityAt, ctx.now() - quietMs)))
    .orderBy(t.changesets.id);
  const done = { reminded: 0, expired: 0, superseded: 0 };
  for (const { id } of quiet) {
    const step = await ctx.store.write((tx) => expireOne(tx, ctx, id));
    if (step) done[step] += 1;
  }
  return ok(done);
}

/** One proposal, looked at anew inside its transaction: somebody may have answered meanwhile. */
async function expireOne(tx: Tx, ctx: Context, id: string): Promise<keyof Expiry | undefined> {
  const changeset = await findChangeset(tx, id);
  if (changeset?.state !== "changes_requested") return undefined;
  const { activityAt } = changeset;
  const step = expiryStep({ activityAt, remindedAt: await lastReminder(tx, changeset.id) }, ctx.now());
  if (!step) return undefined;
  if (await isFullyPublished(tx, await planChangeset(tx, changeset))) return close(tx, ctx, changeset, "supersede");
  if (step === "expire") return close(tx, ctx, changeset, "expire");
  await recordMove(tx, ctx, changeset, { transition: "remind", from: changeset.state, to: changeset.state });
  return "reminded";
}

async function close(
  tx: Tx,
  ctx: Context,
  changeset: StoredChangeset,
  transition: "expire" | "supersede",
): Promise<"expired" | "superseded" | undefined> {
  const decision = decide(transition, ctx.actor, changeset, await findSite(tx));
  if (!decision.ok) return undefined;
  await tx.db
    .update(tx.t.changesets)
    .set({ state: decision.value, decidedAt: ctx.now() })
    .where(eq(tx.t.changesets.id, changeset.id));
  if (transition === "supersede") await closeItems(tx, changeset, "superseded");
  await recordMove(tx, ctx, changeset, { transition, from: changeset.state, to: decision.value });
  return transition === "expire" ? "expired" : "superseded";
}

async function lastReminder({ read, t }: Tx, changesetId: number): Promise<number | undefined> {
  const [row] = await read
    .select({ at: t.reviewEvents.createdAt })
    .from(t.reviewEvents)
    .where(and(eq(t.reviewEvents.changesetId, changesetId), eq(t.reviewEvents.transition, "remind")))
    .orderBy(desc(t.reviewEvents.id))
    .limit(1);
  return row?.at;
}
