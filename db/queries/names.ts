import "server-only";
import { asc, eq, gt, inArray, max } from "drizzle-orm";
import type { KindName } from "@/domain/kinds/names";
import type { Reader } from "../store";

export type NameRow = {
  readonly pageId: number;
  readonly kind: KindName;
  readonly text: string;
  readonly folded: string;
  readonly isTitle: boolean;
};

/** Titles and aliases of published pages: of all, or of some. */
export async function listNames({ read, t }: Reader, pageIds?: readonly number[]): Promise<NameRow[]> {
  const some = (ids?: readonly number[]) =>
    read
      .select({
        pageId: t.names.pageId,
        kind: t.pages.kind,
        text: t.names.text,
        folded: t.names.folded,
        isTitle: t.names.isTitle,
      })
      .from(t.names)
      .innerJoin(t.pages, eq(t.pages.id, t.names.pageId))
      .where(ids ? inArray(t.names.pageId, [...ids]) : undefined)
      .orderBy(asc(t.names.id));
  if (!pageIds) return some();
  const rows: NameRow[] = [];
  for (let from = 0; from < pageIds.length; from += 500) rows.push(...(await some(pageIds.slice(from, from + 500))));
  return rows;
}

/** The number of the newest publication: it grows with everything that changes what readers see. */
export async function newestPublication({ read, t }: Reader): Promise<number> {
  const [row] = await read.select({ newest: max(t.publications.id) }).from(t.publications);
  return row?.newest ?? 0;
}

/** The number of the newest suppression or its end: what readers may see changed then without a publication. */
export async function newestSuppression({ read, t }: Reader): Promise<number> {
  const [row] = await read
    .select({ newest: max(t.auditLog.seq) })
    .from(t.auditLog)
    .where(inArray(t.auditLog.action, ["revision_suppressed", "revision_unsuppressed"]));
  return row?.newest ?? 0;
}

/** Pages that a publication after this one changed, published, moved or took away. */
export async function pagesPublishedSince({ read, t }: Reader, publication: number): Promise<number[]> {
  const rows = await read
    .selectDistinct({ pageId: t.revisions.pageId })
    .from(t.revisions)
    .where(gt(t.revisions.publicationId, publication));
  return rows.map((row) => row.pageId);
}
