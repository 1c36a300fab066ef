import "server-only";
import { and, eq, isNull, lt } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import type { Store } from "../store";

export type KeptAnswer = { readonly status: number; readonly body: string };
const day = 86_400_000;

/** What a request did, whose answer was not kept: it ended between the two. */
export type KeptEffect = { readonly effect: unknown };

/**
 * Reserves an Idempotency-Key, or gives the answer that it already got, or what it did if it died before the answer was kept.
 * Another body under the same key is refused.
 */
export async function reserveKey(
  ctx: Context,
  { key, requestHash }: { key: string; requestHash: string },
): Promise<Outcome<KeptAnswer | KeptEffect | "go">> {
  const userId = userIdOf(ctx.actor);
  if (userId === undefined) return ok("go");
  return ctx.store.write(async (tx) => {
    const { idempotencyKeys } = tx.t;
    await tx.db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, ctx.now() - day));
    const [row] = await tx.read
      .select()
      .from(idempotencyKeys)
      .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)))
      .limit(1);
    if (!row) {
      await tx.db.insert(idempotencyKeys).values({ userId, key, requestHash, createdAt: ctx.now() });
      return ok("go");
    }
    if (row.requestHash !== requestHash) return refuse("idempotency_mismatch");
    if (row.status === null && row.body !== null) return ok({ effect: JSON.parse(row.body) });
    if (row.status === null || row.body === null) {
      // A request that died half-way leaves its reservation; after a minute somebody may try again.
      if (ctx.now() - row.createdAt < 60_000) return refuse("idempotency_running");
      await tx.db.update(idempotencyKeys).set({ createdAt: ctx.now() }).where(eq(idempotencyKeys.id, row.id));
      return ok("go");
    }
    return ok({ status: row.status, body: row.body });
  });
}

/** Keeps the answer of a finished request under its key; an answer of ours that failed is not kept, so that it can be tried again. */
export async function keepAnswer(ctx: Context, { key, answer }: { key: string; answer: KeptAnswer }): Promise<void> {
  const userId = userIdOf(ctx.actor);
  if (userId === undefined) return;
  await ctx.store.write(async (tx) => {
    const { idempotencyKeys } = tx.t;
    const mine = and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key));
    if (answer.status >= 500 || answer.status === 429)
      await tx.db.delete(idempotencyKeys).where(and(mine, isNull(idempotencyKeys.body)));
    else await tx.db.update(idempotencyKeys).set({ status: answer.status, body: answer.body }).where(mine);
  });
}

/**
 * The context of a command under a key: the transaction that succeeds notes its result under the key, so that the effect and
 * the note are on the disk together or not at all. Every command has one such transaction.
 */
export function notingEffect(ctx: Context, key: string): Context {
  const userId = userIdOf(ctx.actor);
  if (userId === undefined) return ctx;
  const write: Store["write"] = (work) =>
    ctx.store.write(async (tx) => {
      const result = await work(tx);
      const { idempotencyKeys } = tx.t;
      if (isSuccess(result))
        await tx.db
          .update(idempotencyKeys)
          .set({ body: JSON.stringify(result.value) })
          .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)));
      return result;
    });
  return { ...ctx, store: { ...ctx.store, write } };
}

const isSuccess = (result: unknown): result is { ok: true; value: unknown } =>
  typeof result === "object" && result !== null && "ok" in result && result.ok === true && "value" in result;
