import type { Context } from "@/db/context";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { may } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import type { Outcome } from "@/domain/review/refusal";
import { seenChangeset } from "./seen-changeset";

/**
 * The changeset that a verdict speaks of. A moderator who had it on the screen when its author took it back is told that it
 * was decided meanwhile, and not that there is none.
 */
export async function reviewedChangeset(ctx: Context, id: string): Promise<Outcome<StoredChangeset>> {
  const seen = await seenChangeset(ctx, id);
  if (seen.ok || seen.error.code !== "not_found") return seen;
  const changeset = await findChangeset(ctx.store, id);
  const wasInQueue = changeset?.state === "draft" && changeset.submittedAt !== null;
  return changeset && wasInQueue && may(ctx.actor, "changeset.approve", { state: "submitted" }) ? ok(changeset) : seen;
}
