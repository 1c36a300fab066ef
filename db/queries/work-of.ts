import "server-only";
import { and, asc, eq, gte, lt, ne } from "drizzle-orm";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { ChangeAction } from "@/domain/review/changeset";
import type { PageContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import { mapRevisionContents } from "./revisions";

type Stored = { readonly number: number; readonly content: PageContent };

/** One publication of somebody's on one page. */
export type Deed = {
  readonly action: ChangeAction;
  /** The slugs of a rename. */
  readonly from: string;
  readonly to: string | undefined;
  readonly before: Stored | undefined;
  readonly after: Stored;
};

/** What somebody published on one page in a period, oldest first, and where that page stands today. */
export type PageWork = {
  readonly kind: KindName;
  readonly slug: string;
  readonly ref: PageRef;
  readonly state: "published" | "deleted" | "redirected";
  readonly head: Stored;
  readonly deeds: readonly Deed[];
};

/** What an account published from `from` until before `to`, page by page; the first wiki and what was suppressed are left out. */
export async function listWorkOf(
  reader: Reader,
  { authorId, from, to }: { authorId: number; from: number; to: number },
): Promise<PageWork[]> {
  const { read, t } = reader;
  const rows = await read
    .select({
      id: t.revisions.id,
      parentId: t.revisions.parentId,
      pageId: t.pages.id,
      kind: t.pages.kind,
      slug: t.pages.slug,
      state: t.pages.state,
      headId: t.pages.headRevisionId,
      action: t.changesetItems.action,
      was: t.changesetItems.slug,
      proposal: t.changesetItems.proposal,
    })
    .from(t.revisions)
    .innerJoin(t.pages, eq(t.pages.id, t.revisions.pageId))
    .innerJoin(
      t.changesetItems,
      and(
        eq(t.changesetItems.changesetId, t.revisions.changesetId),
        eq(t.changesetItems.pageId, t.revisions.pageId),
        eq(t.changesetItems.outcome, "taken"),
      ),
    )
    .where(
      and(
        eq(t.revisions.authorId, authorId),
        ne(t.revisions.type, "import"),
        gte(t.revisions.createdAt, from),
        lt(t.revisions.createdAt, to),
      ),
    )
    .orderBy(asc(t.revisions.id));
  const contents = await mapRevisionContents(
    reader,
    rows.flatMap((row) => [row.id, row.parentId, row.headId]).filter((id) => id !== null),
  );
  const pages = new Map<number, PageWork & { deeds: Deed[] }>();
  for (const { id, parentId, headId, pageId, kind, slug, state, action, was, proposal } of rows) {
    const [after, before, head] = [id, parentId, headId].map((one) => (one === null ? undefined : contents.get(one)));
    if (!after || !head || (parentId !== null && !before)) continue;
    const page = pages.get(pageId) ?? { kind, slug, ref: `${kind}/${slug}` as const, state, head, deeds: [] };
    page.deeds.push({ action, from: was, to: proposal?.to, before, after });
    pages.set(pageId, page);
  }
  return [...pages.values()];
}
