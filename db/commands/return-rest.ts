import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Context } from "../context";
import { reasonMark, type StoredChangeset } from "../queries/changeset";
import { mapPageIds } from "../queries/pages";
import type { DividedItem, PartPlan } from "../queries/part-plan";
import type { Tx } from "../store";
import type { PreparedItem } from "./prepare-changes";
import { recordMove } from "./record-move";
import { writeVersion } from "./write-version";

/**
 * Gives what a partial acceptance left out back to the author: a new draft that names where it comes from, with the findings and
 * the open comments on these pages and items. What is left of a page that was taken in part stands on top of that part.
 * Returns its public id.
 */
export async function returnRest(tx: Tx, ctx: Context, changeset: StoredChangeset, part: PartPlan): Promise<string> {
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
  const onTop: PreparedItem[] = [];
  for (const one of part.divided) onTop.push(await restOf(tx, one));
  await writeVersion(tx, ctx, {
    changesetId: row.id,
    number: 1,
    authorId: changeset.authorId,
    items: [...part.left.map((item) => ({ ...item, changed: true })), ...onTop],
    findings: changeset.findings
      .filter((finding) => isLeft(part, finding.page, finding.at))
      .map(({ check, severity, message, params, at: place, page, needsReason }) => ({
        ...{ check, severity, message, at: place, page: addressAfter(part, page) },
        ...(params || needsReason ? { params: { ...params, ...(needsReason ? { [reasonMark]: 1 } : {}) } } : {}),
      })),
  });
  const said = await tx.read
    .select()
    .from(comments)
    .where(and(eq(comments.changesetId, changeset.id), isNull(comments.resolvedAt)))
    .orderBy(comments.id);
  for (const { id: _, ...comment } of said)
    if (comment.page === null || isLeft(part, comment.page, comment.anchor ?? ""))
      await tx.db.insert(comments).values({
        ...comment,
        page: comment.page === null ? null : addressAfter(part, comment.page),
        publicId: ctx.id(),
        changesetId: row.id,
        version: 1,
      });
  for (const { id } of part.left)
    await tx.db.update(changesetItems).set({ outcome: "returned" }).where(eq(changesetItems.id, id));
  for (const { whole, left } of part.divided)
    await tx.db
      .update(changesetItems)
      .set({ returned: [...left] })
      .where(eq(changesetItems.id, whole.id));
  await recordMove(
    tx,
    ctx,
    { id: row.id, publicId: row.publicId, version: 1 },
    { transition: "open", from: null, to: "draft" },
  );
  return row.publicId;
}

/** What is left of a page of which a part was just published, on top of that part. */
async function restOf(tx: Tx, { taken, whole, renames }: DividedItem): Promise<PreparedItem> {
  const slug = renames && whole.proposal.to ? whole.proposal.to : whole.slug;
  const ref = `${whole.kind}/${slug}` as PageRef;
  const page = (await mapPageIds(tx, [ref])).get(ref);
  if (!page) throw new Error(`${ref} was not published.`);
  const isMove = whole.action === "rename" && !renames;
  return {
    action: isMove ? "rename" : "edit",
    pageId: page.id,
    kind: whole.kind,
    slug,
    ref,
    baseRevisionId: page.headRevisionId,
    base: taken.merged,
    proposal: { content: whole.merged, ...(isMove && whole.proposal.to ? { to: whole.proposal.to } : {}) },
    changed: true,
  };
}

/** Whether something said of a place goes with what is left: of a page as a whole, of an item, or of a text with a stretch that is. */
function isLeft({ left, divided }: PartPlan, page: string, at: string): boolean {
  if (left.some((item) => item.ref === page)) return true;
  const items = divided.find((one) => one.whole.ref === page)?.left;
  if (!items) return false;
  return at === "" || [...items].some((item) => `${at}/`.startsWith(`${item}/`) || item.startsWith(`${at}/`));
}

/** Where a page stands after the part that was taken of it. */
function addressAfter({ divided }: PartPlan, page: string): PageRef {
  const moved = divided.find((one) => one.whole.ref === page && one.renames);
  return (moved ? `${moved.whole.kind}/${moved.whole.proposal.to}` : page) as PageRef;
}
