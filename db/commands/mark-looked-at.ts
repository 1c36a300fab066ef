import "server-only";
import { and, eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { findLookedAt } from "../queries/review-marks";

/**
 * Somebody who reviews a proposal keeps their place: they have looked at this page of its newest version, or have not. Gives the
 * next page that they have not looked at.
 */
export async function markLookedAt(
  ctx: Context,
  { id, page, looked }: { id: string; page: string; looked: boolean },
): Promise<Outcome<{ next: PageRef | undefined }>> {
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const denied = denial(ctx.actor, "changeset.comment", { state: changeset.state, ownerIds: changeset.authorIds });
    const userId = userIdOf(ctx.actor);
    if (denied || userId === undefined) return refuse(denied ?? "missing_right");
    const index = changeset.items.findIndex((item) => item.ref === page);
    if (index < 0) return refuse("not_found");
    const { reviewMarks: t } = tx.t;
    const mark = { changesetId: changeset.id, version: changeset.version, userId, page };
    if (looked)
      await tx.db
        .insert(t)
        .values({ ...mark, createdAt: ctx.now() })
        .onConflictDoNothing();
    else
      await tx.db
        .delete(t)
        .where(
          and(eq(t.changesetId, mark.changesetId), eq(t.version, mark.version), eq(t.userId, userId), eq(t.page, page)),
        );
    const done = await findLookedAt(tx, changeset, userId);
    const inOrder = [...changeset.items.slice(index + 1), ...changeset.items.slice(0, index)];
    return ok({ next: inOrder.find((item) => !done.has(item.ref))?.ref });
  });
}
