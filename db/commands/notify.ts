import "server-only";
import { and, eq, inArray, ne, or } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { type NoticeKind, noticeOf } from "@/domain/review/notices";
import type { Context } from "../context";
import { mapPageIds } from "../queries/pages";
import type { Tx } from "../store";

/**
 * Tells those whom a move of a changeset concerns, inside its transaction: one notice a person, with no word of what was proposed.
 * Whose turn it was before is settled by it, whoever did it.
 */
export async function notify(
  tx: Tx,
  ctx: Context,
  changeset: { id: number; version: number },
  { transition, untold = [] }: { transition: string; untold?: readonly number[] | "everybody" },
) {
  const notice = noticeOf(transition, changeset.version);
  if (!notice || untold === "everybody") return;
  const { notifications } = tx.t;
  if (notice.settles)
    await tx.db
      .update(notifications)
      .set({ yourTurn: false })
      .where(and(eq(notifications.changesetId, changeset.id), eq(notifications.yourTurn, true)));
  const actorId = userIdOf(ctx.actor) ?? null;
  const authors = await authorsOf(tx, changeset.id);
  const told = new Set<number>([...untold, ...(actorId === null ? [] : [actorId])]);
  const tell = async (ids: readonly number[], yourTurn: boolean, kind: NoticeKind) => {
    for (const userId of await activeAmong(tx, ids))
      if (!told.has(userId)) {
        told.add(userId);
        await tx.db
          .insert(notifications)
          .values({ userId, kind, changesetId: changeset.id, actorId, yourTurn, createdAt: ctx.now() });
      }
  };
  for (const { to, yourTurn, kind = notice.kind } of notice.tells) {
    if (to === "authors") await tell(authors, yourTurn, kind);
    else {
      const ids = to === "moderators" ? await moderators(tx) : await others[to](tx, changeset);
      await tell(
        ids.filter((id) => !authors.includes(id)),
        yourTurn,
        kind,
      );
    }
  }
}

const others = { reviewers, approvers, watchers };

async function authorsOf({ read, t }: Tx, changesetId: number): Promise<number[]> {
  const rows = await read
    .select({ id: t.changesets.authorId })
    .from(t.changesets)
    .where(eq(t.changesets.id, changesetId));
  const versions = await read
    .selectDistinct({ id: t.changesetVersions.authorId })
    .from(t.changesetVersions)
    .where(and(eq(t.changesetVersions.changesetId, changesetId), eq(t.changesetVersions.spellingOnly, false)));
  return [...new Set([...rows, ...versions].map((row) => row.id))].filter((id) => id !== null);
}

/** Suspended accounts may not open what others proposed, and who left is gone: neither is told. */
async function activeAmong({ read, t }: Tx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({ id: t.users.id })
    .from(t.users)
    .where(and(inArray(t.users.id, [...ids]), eq(t.users.state, "active")));
  return rows.map((row) => row.id);
}

async function moderators({ read, t }: Tx): Promise<number[]> {
  const rows = await read.select({ id: t.users.id }).from(t.users).where(ne(t.users.role, "editor"));
  return rows.map((row) => row.id);
}

async function reviewers({ read, t }: Tx, { id }: { id: number }): Promise<number[]> {
  const rows = await read
    .selectDistinct({ id: t.reviews.reviewerId })
    .from(t.reviews)
    .where(eq(t.reviews.changesetId, id));
  return rows.map((row) => row.id);
}

async function approvers({ read, t }: Tx, { id }: { id: number }): Promise<number[]> {
  const rows = await read
    .selectDistinct({ id: t.reviews.reviewerId })
    .from(t.reviews)
    .where(and(eq(t.reviews.changesetId, id), eq(t.reviews.verdict, "approve"), eq(t.reviews.late, false)));
  return rows.map((row) => row.id);
}

/** Everybody who watches a page of the changeset, its kind, or the place where it happened. */
async function watchers(tx: Tx, { id, version }: { id: number; version: number }): Promise<number[]> {
  const { read, t } = tx;
  const items = await read
    .select({
      pageId: t.changesetItems.pageId,
      kind: t.changesetItems.kind,
      slug: t.changesetItems.slug,
      proposal: t.changesetItems.proposal,
    })
    .from(t.changesetItems)
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.changesetItems.versionId))
    .where(and(eq(t.changesetItems.changesetId, id), eq(t.changesetVersions.number, version)));
  const placeRefs = items.flatMap(({ kind, slug, proposal }) => [
    ...(kind === "place" ? [`place/${slug}` as PageRef] : []),
    ...(proposal?.content?.claims ?? []).flatMap(({ value }) => (value.type === "place" ? [value.ref] : [])),
  ]);
  const places = [...(await mapPageIds(tx, [...new Set(placeRefs)])).values()].map((page) => String(page.id));
  const pages = items.flatMap(({ pageId }) => (pageId === null ? [] : [String(pageId)]));
  const kinds = [...new Set(items.map((item) => item.kind))];
  const watched = (scope: "page" | "kind" | "place", targets: readonly string[]) =>
    targets.length > 0 ? and(eq(t.watches.scope, scope), inArray(t.watches.target, [...targets])) : undefined;
  const rows = await read
    .selectDistinct({ id: t.watches.userId })
    .from(t.watches)
    .where(or(watched("page", pages), watched("kind", kinds), watched("place", places)));
  return rows.map((row) => row.id);
}
