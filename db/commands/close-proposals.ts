import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { decide } from "@/domain/review/decide";
import { problemsOf } from "@/domain/review/problems";
import { reasonCodes } from "@/domain/review/reasons";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { findAccount } from "../queries/people";
import { findSite } from "../queries/site";
import { closeItems } from "./close-items";
import { recordMove } from "./record-move";

export const closeInput = z.strictObject({
  reason_code: z.enum(reasonCodes),
  comment: z.string().trim().min(1, { message: "text.empty" }).max(4000, { message: "text.too_long" }),
});

/**
 * A moderator rejects everything that a suspended account has with the moderators, with one reason, in one transaction. Drafts stay:
 * nobody but their author sees them.
 */
export async function closeProposals(
  ctx: Context,
  given: unknown,
  { name }: { name: string },
): Promise<Outcome<{ name: string; closed: readonly string[] }>> {
  const parsed = closeInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { reason_code: reasonCode, comment } = parsed.data;
  return ctx.store.write(async (tx) => {
    const { changesets, reviews, leases } = tx.t;
    const site = await findSite(tx);
    const denied = denial(ctx.actor, "user.close_proposals");
    if (denied) return refuse(denied);
    const account = await findAccount(tx, name);
    if (!account) return refuse("not_found");
    const reviewerId = userIdOf(ctx.actor);
    if (account.state !== "suspended" || reviewerId === undefined) return refuse("missing_right");
    const open = await tx.read
      .select({ id: changesets.publicId })
      .from(changesets)
      .where(and(eq(changesets.authorId, account.id), inArray(changesets.state, ["submitted", "changes_requested"])))
      .orderBy(changesets.id);
    const closed: string[] = [];
    for (const { id } of open) {
      const changeset = await findChangeset(tx, id);
      if (!changeset) continue;
      const decision = decide("reject", ctx.actor, changeset, site, { comment, reasonCode });
      if (!decision.ok) return refuse(decision.error);
      await tx.db.insert(reviews).values({
        changesetId: changeset.id,
        version: changeset.version,
        reviewerId,
        verdict: "reject",
        seenHash: changeset.contentHash,
        ...{ reasonCode, comment },
        createdAt: ctx.now(),
      });
      await tx.db
        .update(changesets)
        .set({ state: decision.value, activityAt: ctx.now(), decidedAt: ctx.now() })
        .where(eq(changesets.id, changeset.id));
      await closeItems(tx, changeset, "dropped");
      await tx.db.delete(leases).where(eq(leases.changesetId, changeset.id));
      await recordMove(tx, ctx, changeset, {
        transition: "reject",
        from: changeset.state,
        to: decision.value,
        detail: { reason: reasonCode, batch: true },
      });
      closed.push(id);
    }
    return ok({ name: account.name, closed });
  });
}
