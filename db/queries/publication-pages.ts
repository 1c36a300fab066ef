import "server-only";
import { asc, eq } from "drizzle-orm";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import { mapRevisionContents } from "./revisions";

type Stored = { readonly id: number; readonly number: number; readonly content: PageContent };

/** What one publication did to one page, and where that page stands today. */
export type PublishedPart = {
  readonly pageId: number;
  readonly kind: KindName;
  /** Today's address. */
  readonly slug: string;
  readonly ref: PageRef;
  readonly state: "published" | "deleted" | "redirected";
  readonly action: "create" | "edit" | "rename" | "delete" | "undelete" | "redirect";
  /** The slugs of a rename. */
  readonly from: string;
  readonly to: string | undefined;
  readonly before: Stored | undefined;
  readonly after: Stored;
  readonly head: Stored;
};

/** What the publication of a changeset did, page by page; pages whose contents were suppressed are left out. */
export async function listPublishedParts({ read, t }: Reader, changesetId: number): Promise<PublishedPart[]> {
  const rows = await read
    .select({
      revisionId: t.revisions.id,
      parentId: t.revisions.parentId,
      pageId: t.pages.id,
      kind: t.pages.kind,
      slug: t.pages.slug,
      state: t.pages.state,
      headId: t.pages.headRevisionId,
      item: t.changesetItems,
    })
    .from(t.revisions)
    .innerJoin(t.pages, eq(t.pages.id, t.revisions.pageId))
    .innerJoin(t.changesetItems, eq(t.changesetItems.changesetId, t.revisions.changesetId))
    .where(eq(t.revisions.changesetId, changesetId))
    .orderBy(asc(t.revisions.id), asc(t.changesetItems.id));
  const taken = rows.filter(({ item, pageId }) => item.pageId === pageId && item.outcome === "taken");
  const contents = await mapRevisionContents(
    { read, t },
    taken.flatMap((row) => [row.revisionId, row.parentId, row.headId]).filter((id) => id !== null),
  );
  const stored = (id: number | null): Stored | undefined => {
    const found = id === null ? undefined : contents.get(id);
    return found && { id: id ?? 0, ...found };
  };
  return taken.flatMap(({ revisionId, parentId, headId, item, pageId, kind, slug, state }) => {
    const [before, after, head] = [stored(parentId), stored(revisionId), stored(headId)];
    if (!after || !head || (parentId !== null && !before)) return [];
    const { action, slug: from, proposal } = item;
    return [
      {
        ...{ pageId, kind, slug, ref: `${kind}/${slug}` as const, state, action, from },
        to: proposal?.to,
        before,
        after,
        head,
      },
    ];
  });
}
