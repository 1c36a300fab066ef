import "server-only";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Context } from "../context";
import { reasonMark, type StoredChangeset } from "../queries/changeset";
import type { PlannedItem } from "../queries/plan";
import type { Tx } from "../store";
import { recordMove } from "./record-move";
import { writeVersion } from "./write-version";

/**
 * Gives the pages that a partial acceptance left out back to the author: a new draft that names where it comes from, with the
 * findings and the open comments on these pages. Returns its public id.
 */
export async function returnRest(
  tx: Tx,
  ctx: Context,
  changeset: StoredChangeset,
  left: readonly PlannedItem[],
): Promise<string> {
  const at = ctx.now();
  const { changesets, changesetItems, comments } = tx.t;
  const [row] = await tx.db
    .insert(changesets)
    .values({
      publicId: ctx.id(),
      type: changeset.type,
      title: changeset.title,
      reason: changeset.reason,
      authorId: changeset.authorId,
      state: "draft",
      version: 1,
      copyOf: changeset.id,
      createdAt: at,
      activityAt: at,
    })
    .returning({ id: changesets.id, publicId: changesets.publicId });
  if (!row) throw new Error("The draft of what was left out was not given an id.");
  const pages = left.map((item) => item.ref);
  await writeVersion(tx, ctx, {
    changesetId: row.id,
    number: 1,
    authorId: changeset.authorId,
    items: left.map((item) => ({ ...item, changed: true })),
    findings: changeset.findings
      .filter((finding) => pages.some((page) => page === finding.page))
      .map(({ check, severity, message, params, at: place, page, needsReason }) => ({
        ...{ check, severity, message, at: place, page: page as PlannedItem["ref"] },
        ...(params || needsReason ? { params: { ...params, ...(needsReason ? { [reasonMark]: 1 } : {}) } } : {}),
      })),
  });
  const said = await tx.read
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.changesetId, changeset.id),
        isNull(comments.resolvedAt),
        or(isNull(comments.page), inArray(comments.page, pages)),
      ),
    )
    .orderBy(comments.id);
  for (const { id: _, ...comment } of said)
    await tx.db.insert(comments).values({ ...comment, publicId: ctx.id(), changesetId: row.id, version: 1 });
  await tx.db
    .update(changesetItems)
    .set({ outcome: "returned" })
    .where(
      inArray(
        changesetItems.id,
        left.map((item) => item.id),
      ),
    );
  await recordMove(
    tx,
    ctx,
    { id: row.id, publicId: row.publicId, version: 1 },
    { transition: "open", from: null, to: "draft" },
  );
  return row.publicId;
}
