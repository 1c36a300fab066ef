import type { Context } from "@/db/context";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { may } from "@/domain/policy/may";
import type { Action } from "@/domain/policy/table";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { ChangesetState } from "@/domain/review/states";

/**
 * The changeset, if whoever asks may see it. What may not be seen answers like what is not there, and nobody without an
 * account learns which ids exist.
 */
export async function seenChangeset(ctx: Context, id: string): Promise<Outcome<StoredChangeset>> {
  if (ctx.actor.kind === "reader") return refuse("unauthenticated");
  const changeset = await findChangeset(ctx.store, id);
  if (!changeset || !maySee(ctx, changeset)) return refuse("not_found");
  if (changeset.suppressed && !may(ctx.actor, "content.read_suppressed")) return refuse("suppressed");
  return ok(changeset);
}

const maySee = (ctx: Context, { state, authorIds }: StoredChangeset) =>
  may(ctx.actor, readingOf(state), { state, ownerIds: authorIds });

function readingOf(state: ChangesetState): Action {
  if (state === "draft") return "changeset.read_draft";
  return state === "rejected" || state === "withdrawn" || state === "expired"
    ? "changeset.read_closed"
    : "changeset.read";
}
