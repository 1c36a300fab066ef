import "server-only";
import { spend } from "@/db/commands/spend-limit";
import type { Context } from "@/db/context";
import { listChangesets } from "@/db/queries/changesets";
import { findAccountById } from "@/db/queries/people";
import { userIdOf } from "@/domain/policy/actor";
import type { Outcome } from "@/domain/review/refusal";

/** An account counts as new for four days, or until its first accepted proposal. */
const newFor = 4 * 86_400_000;

/** Takes one point of the limit on proposals, by account; new accounts have fewer. A refusal once it is used up. */
export async function spendSubmission(ctx: Context): Promise<Outcome<never> | undefined> {
  const id = userIdOf(ctx.actor);
  if (id === undefined) return undefined;
  return spend(ctx, (await isNew(ctx, id)) ? "submit_new" : "submit", `user ${id}`);
}

async function isNew(ctx: Context, id: number): Promise<boolean> {
  const account = await findAccountById(ctx.store, id);
  if (!account || ctx.now() - account.createdAt >= newFor) return false;
  const accepted = await listChangesets(ctx.store, {
    authorId: id,
    states: ["accepted", "partially_accepted"],
    viewer: { id, moderates: false },
    limit: 1,
  });
  return accepted.items.length === 0;
}
