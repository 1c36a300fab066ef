import "server-only";
import { and, eq, isNull, lte } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { mapPageIds } from "../queries/pages";
import { cacheTag, writeCacheTags } from "./invalidate";
import { recordAudit } from "./record-audit";

/** A moderator vouches for exactly the imported revision that readers see; the note on the page then names them. */
export async function confirmRevision(
  ctx: Context,
  { page, number }: { page: PageRef; number: number },
): Promise<Outcome<{ page: PageRef; number: number }>> {
  const denied = denial(ctx.actor, "page.confirm");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const found = (await mapPageIds(tx, [page])).get(page);
    if (!found?.headRevisionId) return refuse("not_found");
    const [head] = await tx.read
      .select({ number: tx.t.revisions.number })
      .from(tx.t.revisions)
      .where(eq(tx.t.revisions.id, found.headRevisionId))
      .limit(1);
    if (head?.number !== number) return refuse("stale_base");
    const confirmed = await tx.db
      .update(tx.t.revisions)
      .set({ reviewedAt: ctx.now(), reviewedBy: userIdOf(ctx.actor) ?? null })
      .where(
        and(eq(tx.t.revisions.pageId, found.id), lte(tx.t.revisions.number, number), isNull(tx.t.revisions.reviewedAt)),
      )
      .returning({ id: tx.t.revisions.id });
    if (confirmed.length === 0) return refuse("stale_base");
    await tx.db.update(tx.t.pageCards).set({ reviewed: true }).where(eq(tx.t.pageCards.pageId, found.id));
    await recordAudit(tx, ctx, { action: "revision_confirmed", subject: `page/${found.id}`, detail: { page, number } });
    await writeCacheTags(tx, [
      cacheTag.page(page),
      cacheTag.label(page),
      cacheTag.list(page.split("/")[0] ?? ""),
      cacheTag.recent,
    ]);
    return ok({ page, number });
  });
}
