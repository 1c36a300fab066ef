import "server-only";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { type PageContent, readContent } from "@/domain/revisions/content";
import { withheldContent } from "@/domain/revisions/withheld";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";
import { changesetsBy, creditedFor, versionAuthors } from "./authorship";

export type RevisionRow = {
  readonly id: number;
  readonly number: number;
  readonly parentId: number | null;
  readonly type: string;
  readonly summary: string;
  /** Whose proposal it was. */
  readonly author: string | null;
  /** Everybody who wrote a version of it, its author first. */
  readonly authors: readonly string[];
  readonly changeset: string;
  readonly hash: string;
  readonly commitment: string;
  readonly bytes: number;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly claimsChanged: number;
  readonly createdAt: number;
  readonly reviewedAt: number | null;
  readonly reviewedBy: string | null;
  readonly suppressed: boolean;
  /** Published by its author alone, on a site with a single reviewer. */
  readonly single: boolean;
};

const columns = (reader: Reader, { t } = reader) => ({
  id: t.revisions.id,
  number: t.revisions.number,
  parentId: t.revisions.parentId,
  type: t.revisions.type,
  summary: t.revisions.summary,
  author: t.users.name,
  versionAuthors: versionAuthors(reader),
  changeset: t.changesets.publicId,
  hash: t.revisions.hash,
  commitment: t.revisions.commitment,
  bytes: t.revisions.bytes,
  wordsAdded: t.revisions.wordsAdded,
  wordsRemoved: t.revisions.wordsRemoved,
  claimsChanged: t.revisions.claimsChanged,
  createdAt: t.revisions.createdAt,
  reviewedAt: t.revisions.reviewedAt,
  reviewedBy: sql<string | null>`(select name from ${t.users} u where u.id = ${t.revisions.reviewedBy})`,
  suppressed: sql<boolean>`${t.revisions.visibility} = 'suppressed'`.mapWith(Boolean),
  single: sql<boolean>`(select single from ${t.publications} p where p.id = ${t.revisions.publicationId})`.mapWith(
    Boolean,
  ),
});

function withAuthors<T extends { author: string | null; versionAuthors: readonly string[] }>(row: T) {
  const { versionAuthors: _, ...rest } = row;
  return { ...rest, authors: creditedFor(row) };
}

/** The history of a page, newest first, `limit` rows below the number `before`. */
export async function listRevisions(
  store: Reader,
  { pageId, before, limit = 50 }: { pageId: number; before?: number; limit?: number },
): Promise<{ items: RevisionRow[]; next: number | null }> {
  const { read, t } = store;
  const rows = await read
    .select(columns(store))
    .from(t.revisions)
    .innerJoin(t.changesets, eq(t.changesets.id, t.revisions.changesetId))
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(and(eq(t.revisions.pageId, pageId), before === undefined ? undefined : lt(t.revisions.number, before)))
    .orderBy(desc(t.revisions.number))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(withAuthors);
  return { items, next: rows.length > limit ? (items.at(-1)?.number ?? null) : null };
}

/** One revision whole; its content is undefined where it was suppressed. */
export async function findRevision(
  store: Reader,
  { pageId, number }: { pageId: number; number: number },
): Promise<(RevisionRow & { content: PageContent | undefined }) | undefined> {
  const { read, t } = store;
  const [row] = await read
    .select({ ...columns(store), content: t.revisions.content })
    .from(t.revisions)
    .innerJoin(t.changesets, eq(t.changesets.id, t.revisions.changesetId))
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(and(eq(t.revisions.pageId, pageId), eq(t.revisions.number, number)))
    .limit(1);
  return row && { ...withAuthors(row), content: row.content ? readContent(row.content) : undefined };
}

const oneContent = keptQuery(({ read, t }) =>
  read
    .select({ content: t.revisions.content, number: t.revisions.number })
    .from(t.revisions)
    .where(eq(t.revisions.id, sql.placeholder("id")))
    .limit(1)
    .prepare(),
);

/** Contents of revisions by id; suppressed ones are not in the map. */
export async function mapRevisionContents(
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, { number: number; content: PageContent }>> {
  const contents = new Map<number, { number: number; content: PageContent }>();
  for (const id of new Set(ids)) {
    const [row] = await oneContent(reader).execute({ id });
    if (row?.content) contents.set(id, { number: row.number, content: readContent(row.content) });
  }
  return contents;
}

/** Contents of revisions by id, to compare with: a suppressed one counts as a page that says nothing, so nothing of it shows. */
export async function mapBaseContents(
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, { number: number; content: PageContent; withheld: boolean }>> {
  const contents = new Map(
    [...(await mapRevisionContents(reader, ids))].map(([id, one]) => [id, { ...one, withheld: false }]),
  );
  const { read, t } = reader;
  for (const id of new Set(ids)) {
    if (contents.has(id)) continue;
    const [row] = await read
      .select({ number: t.revisions.number, kind: t.pages.kind })
      .from(t.revisions)
      .innerJoin(t.pages, eq(t.pages.id, t.revisions.pageId))
      .where(eq(t.revisions.id, id))
      .limit(1);
    if (row) contents.set(id, { number: row.number, content: withheldContent(row.kind), withheld: true });
  }
  return contents;
}

export type RecentChange = RevisionRow & {
  readonly kind: string;
  readonly slug: string;
  readonly titles: { ar?: string | undefined; en?: string | undefined };
};

/** Publications of all pages that are still there, newest first by sequence; `before` is a revision id. */
export async function listRecentChanges(
  store: Reader,
  {
    before,
    kind,
    limit = 50,
    writerId,
    watchedBy,
  }: { before?: number; kind?: string; limit?: number; writerId?: number; watchedBy?: number } = {},
): Promise<{ items: RecentChange[]; next: number | null }> {
  const { read, t } = store;
  const rows = await read
    .select({
      ...columns(store),
      kind: t.pages.kind,
      slug: t.pages.slug,
      titleAr: t.pageCards.titleAr,
      titleEn: t.pageCards.titleEn,
    })
    .from(t.revisions)
    .innerJoin(t.pages, eq(t.pages.id, t.revisions.pageId))
    .innerJoin(t.pageCards, eq(t.pageCards.pageId, t.pages.id))
    .innerJoin(t.changesets, eq(t.changesets.id, t.revisions.changesetId))
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(
      and(
        before === undefined ? undefined : lt(t.revisions.id, before),
        kind === undefined ? undefined : eq(t.pages.kind, kind as "event"),
        writerId === undefined ? undefined : sql`${t.revisions.changesetId} in ${changesetsBy(store, writerId)}`,
        watchedBy === undefined ? undefined : isWatched(store, watchedBy),
      ),
    )
    .orderBy(desc(t.revisions.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ titleAr, titleEn, ...row }) => ({
    ...withAuthors(row),
    titles: { ar: titleAr ?? undefined, en: titleEn ?? undefined },
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Whether somebody watches the page of a change, its kind, or the place where it happened. */
const isWatched = ({ t }: Reader, userId: number) => sql`exists (
  select 1 from ${t.watches} w where w.user_id = ${userId} and (
    (w.scope = 'page' and w.target = cast(${t.pages.id} as text)) or
    (w.scope = 'kind' and w.target = ${t.pages.kind}) or
    (w.scope = 'place' and w.target in (
      select cast(p.id as text) from ${t.pages} p
      where p.kind = 'place' and 'place/' || p.slug in (${t.pageCards.placeRef}, ${t.pages.kind} || '/' || ${t.pages.slug})))))`;
