import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { type RivalsLeft, weighRival, weighRivalsKind } from "./supersede-rivals";

/**
 * Weighs what a publication left to be weighed, a proposal at a time, so that people who write meanwhile get their turn. Each is taken
 * off the list in the transaction that weighs it: done twice, or by two processes, nobody is told twice.
 */
export async function weighRivals(ctx: Context, payload: unknown): Promise<Outcome<{ readonly weighed: number }>> {
  if (ctx.actor.kind !== "system") return refuse("missing_right");
  const { winner, rivals } = payload as RivalsLeft;
  let weighed = 0;
  for (const id of rivals) {
    const isMine = await ctx.store.write(async (tx) => {
      const { jobs } = tx.t;
      const open = and(
        eq(jobs.kind, weighRivalsKind),
        isNull(jobs.doneAt),
        sql`${jobs.payload} ->> '$.winner.publicId' = ${winner.publicId}`,
      );
      const [job] = await tx.read.select({ id: jobs.id, payload: jobs.payload }).from(jobs).where(open).limit(1);
      const left = (job?.payload as RivalsLeft | undefined)?.rivals ?? [];
      if (!job || !left.includes(id)) return false;
      await weighRival(tx, ctx, winner, id);
      const rest: RivalsLeft = { winner, rivals: left.filter((one) => one !== id) };
      await tx.db.update(jobs).set({ payload: rest }).where(eq(jobs.id, job.id));
      return true;
    });
    if (isMine) weighed += 1;
  }
  return ok({ weighed });
}
