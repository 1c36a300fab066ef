import "server-only";
import { and, eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { canonicalJson } from "@/domain/revisions/canonical";
import { changeSize } from "@/domain/revisions/change-size";
import type { PageContent } from "@/domain/revisions/content";
import { chainHash, chainStart, commitmentOf } from "@/domain/revisions/hash";
import type { Context } from "../context";
import { mapFactions } from "../queries/factions";
import type { PlannedItem } from "../queries/plan";
import { isReviewed } from "../queries/unreviewed";
import type { Tx } from "../store";
import { derivePage, forgetPage } from "./derive-page";
import { invalidate } from "./invalidate";
import { requestRechecks } from "./request-rechecks";

export type Publication = {
  readonly changeset: {
    readonly id: number;
    readonly publicId: string;
    readonly type: "edit" | "import" | "revert";
    readonly version: number;
    readonly title: string;
    readonly authorId: number | null;
  };
  readonly items: readonly PlannedItem[];
  readonly hash: string;
  /** Null for an import, the only type without a human approver. */
  readonly approverId: number | null;
  readonly single: boolean;
};

/** What a revision's hash vouches for, beside its parent's hash. */
export const revisionBody = (row: {
  pageId: number;
  number: number;
  commitment: string;
  authorId: number | null;
  createdAt: number;
}) => ({
  page: row.pageId,
  number: row.number,
  commitment: row.commitment,
  author: row.authorId,
  at: row.createdAt,
});

/** Puts every page of a plan before readers, inside the transaction of the decision: revisions, derived rows, cache tags, log. */
export async function publish(tx: Tx, ctx: Context, publication: Publication): Promise<string> {
  const { changeset } = publication;
  const [row] = await tx.db
    .insert(tx.t.publications)
    .values({
      publicId: ctx.id(),
      changesetId: changeset.id,
      type: changeset.type,
      version: changeset.version,
      contentHash: publication.hash,
      approverId: publication.approverId,
      single: publication.single,
      revertOf: await revertedPublication(tx, changeset.id),
      createdAt: ctx.now(),
    })
    .returning({ id: tx.t.publications.id, publicId: tx.t.publications.publicId });
  if (!row) throw new Error("The publication was not given an id.");
  const factions = await mapFactions(tx);
  const touched = new Set<PageRef>();
  for (const item of publication.items)
    for (const ref of await publishItem(tx, ctx, publication, row.id, item)) touched.add(ref);
  await invalidate(tx, publication.items, touched, factions);
  await requestRechecks(tx, ctx, row.id, publication.items);
  return row.publicId;
}

/** The publication that a changeset takes back: that of the changeset it names, or of the one which that one started again from. */
async function revertedPublication(tx: Tx, changesetId: number): Promise<number | null> {
  const { changesets, publications } = tx.t;
  for (let id: number | null = changesetId; id !== null; ) {
    const [row]: { type: string; copyOf: number | null }[] = await tx.read
      .select({ type: changesets.type, copyOf: changesets.copyOf })
      .from(changesets)
      .where(eq(changesets.id, id))
      .limit(1);
    if (row?.type !== "revert" || row.copyOf === null) return null;
    const [found] = await tx.read
      .select({ id: publications.id })
      .from(publications)
      .where(eq(publications.changesetId, row.copyOf))
      .limit(1);
    if (found) return found.id;
    id = row.copyOf;
  }
  return null;
}

async function publishItem(
  tx: Tx,
  ctx: Context,
  publication: Publication,
  publicationId: number,
  item: PlannedItem,
): Promise<PageRef[]> {
  const content = item.merged;
  if (!content) throw new Error(`There is nothing to publish for ${item.ref}.`);
  const pageId = item.pageId ?? (await createPage(tx, ctx, item));
  const revision = await insertRevision(tx, ctx, publication, publicationId, { item, pageId, content });
  const slug = item.action === "rename" && item.proposal.to ? item.proposal.to : item.slug;
  const state = item.action === "delete" ? "deleted" : item.action === "redirect" ? "redirected" : "published";
  await tx.db
    .update(tx.t.pages)
    .set({
      headRevisionId: revision.id,
      slug,
      state,
      redirectTo: item.action === "redirect" ? await redirectTarget(tx, item) : null,
    })
    .where(eq(tx.t.pages.id, pageId));
  if (slug !== item.slug) await moveSlug(tx, ctx, { pageId, kind: item.kind, from: item.slug, to: slug });
  await tx.db
    .update(tx.t.changesetItems)
    .set({ outcome: "taken", ...(item.id > 0 ? { pageId } : {}) })
    .where(eq(tx.t.changesetItems.id, item.id));

  if (state !== "published") return forgetPage(tx, pageId);
  return derivePage(tx, {
    pageId,
    kind: item.kind,
    slug,
    content,
    revisionId: revision.id,
    reviewed: await isReviewed(tx, pageId),
    updatedAt: revision.createdAt,
  });
}

async function createPage(tx: Tx, ctx: Context, item: PlannedItem): Promise<number> {
  const [page] = await tx.db
    .insert(tx.t.pages)
    .values({ publicId: ctx.id(), kind: item.kind, slug: item.slug, createdAt: ctx.now() })
    .returning({ id: tx.t.pages.id });
  if (!page) throw new Error("The new page was not given an id.");
  await tx.db
    .insert(tx.t.slugs)
    .values({ pageId: page.id, kind: item.kind, slug: item.slug, current: true, since: ctx.now() });
  return page.id;
}

async function insertRevision(
  tx: Tx,
  ctx: Context,
  { changeset, approverId }: Publication,
  publicationId: number,
  { item, pageId, content }: { item: PlannedItem; pageId: number; content: PageContent },
): Promise<{ id: number; createdAt: number }> {
  const parent = item.pageId === null ? undefined : item.head;
  const [previous] = parent
    ? await tx.read
        .select({ hash: tx.t.revisions.hash })
        .from(tx.t.revisions)
        .where(eq(tx.t.revisions.id, parent.revisionId))
        .limit(1)
    : [];
  const salt = ctx.secret();
  const json = canonicalJson(content);
  const row = {
    pageId,
    number: (parent?.number ?? 0) + 1,
    authorId: changeset.authorId ?? userIdOf(ctx.actor) ?? null,
    commitment: commitmentOf(salt, json),
    createdAt: ctx.now(),
  };
  const [revision] = await tx.db
    .insert(tx.t.revisions)
    .values({
      ...row,
      parentId: parent?.revisionId ?? null,
      changesetId: changeset.id,
      publicationId,
      type: changeset.type === "edit" ? item.action : changeset.type,
      summary: changeset.title,
      content,
      salt,
      hash: chainHash(previous?.hash ?? chainStart, revisionBody(row)),
      bytes: Buffer.byteLength(json),
      ...changeSize(parent?.content, content),
      reviewedAt: approverId === null ? null : ctx.now(),
      reviewedBy: approverId,
    })
    .returning({ id: tx.t.revisions.id });
  if (!revision) throw new Error("The new revision was not given an id.");
  return { id: revision.id, createdAt: row.createdAt };
}

async function redirectTarget(tx: Tx, item: PlannedItem): Promise<number | null> {
  const [kind, slug] = (item.proposal.to ?? "").split("/");
  const [page] = await tx.read
    .select({ id: tx.t.pages.id })
    .from(tx.t.pages)
    .where(and(eq(tx.t.pages.kind, kind as "event"), eq(tx.t.pages.slug, slug ?? "")))
    .limit(1);
  return page?.id ?? null;
}

async function moveSlug(
  tx: Tx,
  ctx: Context,
  { pageId, kind, from, to }: { pageId: number; kind: string; from: string; to: string },
) {
  await tx.db
    .update(tx.t.slugs)
    .set({ current: false, until: ctx.now() })
    .where(and(eq(tx.t.slugs.pageId, pageId), eq(tx.t.slugs.slug, from), eq(tx.t.slugs.current, true)));
  await tx.db.insert(tx.t.slugs).values({ pageId, kind, slug: to, current: true, since: ctx.now() });
}
