import "server-only";
import { eq } from "drizzle-orm";
import type { Actor } from "@/domain/policy/actor";
import { type Outcome, type RefusalCode, refuse } from "@/domain/review/refusal";
import type { Context } from "./context";
import type { Reader, Store } from "./store";

/** Thrown inside a transaction: whoever asked has lost a right since, and nothing is written. */
class RightsChanged extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/**
 * Carries out a command under the rights that its actor has at the moment of each write: a role that was taken, or a suspension
 * that came, while the command was at work is a refusal, and that write does not happen.
 */
export async function heedingRights<T>(ctx: Context, run: (ctx: Context) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { actor, store } = ctx;
  if (actor.kind !== "user") return run(ctx);
  const write: Store["write"] = (work) =>
    store.write(async (tx) => {
      const code = await lostRight(tx, actor);
      if (code) throw new RightsChanged(code);
      return work(tx);
    });
  try {
    return await run({ ...ctx, store: { ...store, write } });
  } catch (problem) {
    if (problem instanceof RightsChanged) return refuse(problem.code);
    throw problem;
  }
}

async function lostRight({ read, t }: Reader, actor: Extract<Actor, { kind: "user" }>) {
  const [row] = await read
    .select({ role: t.users.role, state: t.users.state })
    .from(t.users)
    .where(eq(t.users.id, actor.id))
    .limit(1);
  if (!row || row.role !== actor.role) return "missing_right";
  return row.state === "suspended" && !actor.suspended ? "suspended_account" : undefined;
}
