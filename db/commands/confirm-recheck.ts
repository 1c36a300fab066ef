import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { cacheTag, writeCacheTags } from "./invalidate";
import { recordAudit } from "./record-audit";

/** A moderator has looked at what a publication made doubtful, and says that it stands. Said twice it is said once. */
export async function confirmRecheck(ctx: Context, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  const denied = denial(ctx.actor, "recheck.confirm");
  const doneBy = userIdOf(ctx.actor);
  if (denied || doneBy === undefined) return refuse(denied ?? "missing_right");
  return ctx.store.write(async (tx) => {
    const { rechecks, pages } = tx.t;
    const [row] = await tx.read
      .select({ id: rechecks.id, claimId: rechecks.claimId, kind: pages.kind, slug: pages.slug, pageId: pages.id })
      .from(rechecks)
      .innerJoin(pages, eq(pages.id, rechecks.pageId))
      .where(eq(rechecks.publicId, id))
      .limit(1);
    if (!row) return refuse("not_found");
    const done = await tx.db
      .update(rechecks)
      .set({ doneAt: ctx.now(), doneBy })
      .where(and(eq(rechecks.id, row.id), isNull(rechecks.doneAt)))
      .returning({ id: rechecks.id });
    if (done.length === 0) return refuse("already_decided");
    await writeCacheTags(tx, [cacheTag.page(`${row.kind}/${row.slug}`)]);
    await recordAudit(tx, ctx, {
      action: "recheck_confirmed",
      subject: `page/${row.pageId}`,
      detail: { claim: row.claimId },
    });
    return ok({ id });
  });
}
