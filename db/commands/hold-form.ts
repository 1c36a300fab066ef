import "server-only";
import { lt } from "drizzle-orm";
import type { Context } from "../context";
import { secretHash } from "../queries/people";

const kept = 24 * 3_600_000;

/** Keeps what was typed into a form that was refused, for its owner alone, until it is shown again or a day has gone. */
export async function holdForm(
  ctx: Context,
  held: { owner: string; form: string; values: Record<string, string>; problem: unknown },
): Promise<string> {
  return ctx.store.write(async (tx) => {
    const publicId = ctx.id();
    await tx.db.delete(tx.t.heldForms).where(lt(tx.t.heldForms.expiresAt, ctx.now()));
    await tx.db.insert(tx.t.heldForms).values({
      publicId,
      ownerHash: secretHash(held.owner),
      form: held.form,
      values: held.values,
      problem: held.problem,
      createdAt: ctx.now(),
      expiresAt: ctx.now() + kept,
    });
    return publicId;
  });
}
