import "server-only";
import { and, eq, inArray, lt } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { type LimitName, limits } from "@/domain/policy/limits";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";

/** Takes one point of a limit; a refusal with the waiting time in seconds once it is used up. Holds across processes. */
export async function spend(ctx: Context, name: LimitName, who: string): Promise<Outcome<never> | undefined> {
  const { points, seconds } = limits[name];
  const key = `${name}:${who}`.slice(0, 200);
  return ctx.store.write(async (tx) => {
    const now = ctx.now();
    await tx.db.delete(tx.t.limits).where(lt(tx.t.limits.expiresAt, now));
    const [row] = await tx.read.select().from(tx.t.limits).where(eq(tx.t.limits.key, key)).limit(1);
    // A clock that was set back must not lock anybody out for longer than the window.
    const open = row && (row.expiresAt ?? 0) <= now + seconds * 1000 ? row : undefined;
    if (open && open.points >= points)
      return refuse("rate_limited", { params: { seconds: Math.ceil(((open.expiresAt ?? now) - now) / 1000) } });
    const next = { points: (open?.points ?? 0) + 1, expiresAt: open?.expiresAt ?? now + seconds * 1000 };
    await tx.db
      .insert(tx.t.limits)
      .values({ key, ...next })
      .onConflictDoUpdate({ target: tx.t.limits.key, set: next });
    return undefined;
  });
}

/** An account counts as new for four days, or until its first accepted proposal. */
const newFor = 4 * 86_400_000;

/** Takes one point of the limit on proposals, by account; new accounts have fewer. A refusal once it is used up. */
export async function spendSubmission(ctx: Context): Promise<Outcome<never> | undefined> {
  const id = userIdOf(ctx.actor);
  if (id === undefined) return undefined;
  return spend(ctx, (await isNew(ctx, id)) ? "submit_new" : "submit", `user ${id}`);
}

async function isNew(ctx: Context, id: number): Promise<boolean> {
  const { read, t } = ctx.store;
  const [account] = await read
    .select({ createdAt: t.users.createdAt })
    .from(t.users)
    .where(eq(t.users.id, id))
    .limit(1);
  if (!account || ctx.now() - account.createdAt >= newFor) return false;
  const [accepted] = await read
    .select({ id: t.changesets.id })
    .from(t.changesets)
    .where(and(eq(t.changesets.authorId, id), inArray(t.changesets.state, ["accepted", "partially_accepted"])))
    .limit(1);
  return accepted === undefined;
}
