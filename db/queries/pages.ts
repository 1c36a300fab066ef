import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { kindNames, splitRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { readContent } from "@/domain/revisions/content";
import { withheldContent } from "@/domain/revisions/withheld";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";
import { creditedFor, versionAuthors } from "./authorship";
import { isReviewed } from "./unreviewed";

export type PublishedPage = {
  readonly id: number;
  readonly publicId: string;
  readonly kind: KindName;
  readonly slug: string;
  readonly content: PageContent;
  /** The content was suppressed: what stands in its place says nothing. */
  readonly withheld: boolean;
  readonly revision: PublishedRevision;
};

export type PublishedRevision = {
  readonly id: number;
  readonly number: number;
  readonly hash: string;
  readonly type: string;
  readonly summary: string;
  readonly author: string | null;
  /** Everybody who wrote a version of it, its author first. */
  readonly authors: readonly string[];
  readonly createdAt: number;
  /** Null for an import that no person has confirmed yet. */
  readonly reviewedAt: number | null;
  readonly reviewedBy: string | null;
  /** Published by its author alone, on a site with a single reviewer. */
  readonly single: boolean;
  /** No import that nobody confirmed stands behind it: a person vouched for the whole page, not for its last change alone. */
  readonly whollyReviewed: boolean;
};

const publishedPage = keptQuery((reader, { read, t } = reader) =>
  read
    .select({
      id: t.pages.id,
      publicId: t.pages.publicId,
      kind: t.pages.kind,
      slug: t.pages.slug,
      content: t.revisions.content,
      revisionId: t.revisions.id,
      number: t.revisions.number,
      hash: t.revisions.hash,
      type: t.revisions.type,
      summary: t.revisions.summary,
      author: t.users.name,
      versionAuthors: versionAuthors(reader),
      createdAt: t.revisions.createdAt,
      reviewedAt: t.revisions.reviewedAt,
      reviewedBy: sql<string | null>`(select name from ${t.users} where ${t.users.id} = ${t.revisions.reviewedBy})`,
      single: t.publications.single,
    })
    .from(t.pages)
    .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
    .innerJoin(t.publications, eq(t.publications.id, t.revisions.publicationId))
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(
      and(
        eq(t.pages.kind, sql.placeholder("kind")),
        eq(t.pages.slug, sql.placeholder("slug")),
        eq(t.pages.state, "published"),
      ),
    )
    .limit(1)
    .prepare(),
);

/** The page as readers see it: its published revision and nothing of its drafts. Former slugs are not followed. */
export async function findPublishedPage(
  reader: Reader,
  { kind, slug }: { kind: string; slug: string },
): Promise<PublishedPage | undefined> {
  const [row] = await publishedPage(reader).execute({ kind, slug });
  if (!row) return undefined;
  const { id, publicId, content, revisionId, ...revision } = row;
  return {
    id,
    publicId,
    kind: row.kind,
    slug: row.slug,
    content: content === null ? withheldContent(row.kind) : readContent(content),
    withheld: content === null,
    revision: {
      id: revisionId,
      number: revision.number,
      hash: revision.hash,
      type: revision.type,
      summary: revision.summary,
      author: revision.author,
      authors: creditedFor(revision),
      createdAt: revision.createdAt,
      reviewedAt: revision.reviewedAt,
      reviewedBy: revision.reviewedBy,
      single: revision.single,
      whollyReviewed: await isReviewed(reader, id),
    },
  };
}

export type PageAnswer =
  | { readonly found: "page"; readonly page: PublishedPage }
  | { readonly found: "moved"; readonly to: PageRef }
  | { readonly found: "gone"; readonly deletedAt: number; readonly reason: string }
  | { readonly found: "nothing" };

/** What an address answers: a page, where it moved to, that it was deleted, or nothing at all. */
export async function findPageAnswer(store: Reader, address: { kind: string; slug: string }): Promise<PageAnswer> {
  const page = await findPublishedPage(store, address);
  if (page) return { found: "page", page };

  const { read, t } = store;
  const kind = address.kind as KindName;
  const find = async (where: SQL | undefined) => {
    const [row] = await read
      .select({
        kind: t.pages.kind,
        slug: t.pages.slug,
        state: t.pages.state,
        redirectTo: t.pages.redirectTo,
        at: t.revisions.createdAt,
        reason: t.revisions.summary,
      })
      .from(t.pages)
      .leftJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
      .where(where)
      .limit(1);
    return row;
  };
  let row = await find(and(eq(t.pages.kind, kind), eq(t.pages.slug, address.slug)));
  if (!row) {
    const owner = await findFormerOwner(store, address);
    row = owner === undefined ? undefined : await find(eq(t.pages.id, owner));
  }
  for (let hop = 0; row?.state === "redirected" && row.redirectTo !== null && hop < maxHops; hop += 1)
    row = await find(eq(t.pages.id, row.redirectTo));
  if (row?.state === "published") return { found: "moved", to: `${row.kind}/${row.slug}` };
  return row?.state === "deleted"
    ? { found: "gone", deletedAt: row.at ?? 0, reason: row.reason ?? "" }
    : { found: "nothing" };
}

/** How many redirects are followed, one leading to the next. */
const maxHops = 5;

async function findFormerOwner(
  { read, t }: Reader,
  { kind, slug }: { kind: string; slug: string },
): Promise<number | undefined> {
  const [row] = await read
    .select({ pageId: t.slugs.pageId })
    .from(t.slugs)
    .where(and(eq(t.slugs.kind, kind), eq(t.slugs.slug, slug), eq(t.slugs.current, false)))
    .orderBy(sql`${t.slugs.id} desc`)
    .limit(1);
  return row?.pageId;
}

export type PageLabel = {
  readonly ref: PageRef;
  readonly titles: { ar?: string | undefined; en?: string | undefined };
};

const labelsOf = keptQuery(({ read, t }) =>
  read
    .select({ slug: t.pageCards.slug, ar: t.pageCards.titleAr, en: t.pageCards.titleEn })
    .from(t.pageCards)
    .where(
      and(
        eq(t.pageCards.kind, sql.placeholder("kind")),
        sql`${t.pageCards.slug} in (select value from json_each(${sql.placeholder("slugs")}))`,
      ),
    )
    .prepare(),
);

/** Titles of published pages by the address asked for; former addresses answer with the current one. Missing pages are not in the map. */
export async function mapPageLabels(store: Reader, refs: Iterable<PageRef>): Promise<Map<PageRef, PageLabel>> {
  const wanted = [...new Set(refs)];
  const labels = new Map<PageRef, PageLabel>();
  for (const kind of kindNames) {
    const slugs = wanted.map(splitRef).flatMap((ref) => (ref.kind === kind ? [ref.slug] : []));
    if (slugs.length === 0) continue;
    for (const row of await labelsOf(store).execute({ kind, slugs: JSON.stringify(slugs) })) {
      const ref: PageRef = `${kind}/${row.slug}`;
      labels.set(ref, { ref, titles: { ar: row.ar ?? undefined, en: row.en ?? undefined } });
    }
  }
  for (const ref of wanted) {
    if (labels.has(ref)) continue;
    const answer = await findPageAnswer(store, splitRef(ref));
    if (answer.found !== "moved") continue;
    const moved = await mapPageLabels(store, [answer.to]);
    const label = moved.get(answer.to);
    if (label) labels.set(ref, label);
  }
  return labels;
}

/** Page ids of published, deleted and redirected pages by address. */
export async function mapPageIds(
  { read, t }: Reader,
  refs: readonly PageRef[],
): Promise<Map<PageRef, { id: number; state: string; headRevisionId: number | null }>> {
  if (refs.length === 0) return new Map();
  const kinds = [...new Set(refs.map((ref) => splitRef(ref).kind))];
  const rows = await read
    .select({
      id: t.pages.id,
      kind: t.pages.kind,
      slug: t.pages.slug,
      state: t.pages.state,
      headRevisionId: t.pages.headRevisionId,
    })
    .from(t.pages)
    .where(
      and(inArray(t.pages.kind, kinds), inArray(t.pages.slug, [...new Set(refs.map((ref) => splitRef(ref).slug))])),
    );
  return new Map(rows.map((row) => [`${row.kind}/${row.slug}` as PageRef, row]));
}
