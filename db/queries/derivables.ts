import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { readContent } from "@/domain/revisions/content";
import type { Derivable } from "../derived/rows";
import type { Reader } from "../store";
import { listUnreviewed } from "./unreviewed";

/** Published pages whose content is not withheld, with what their derived rows are made from, by page id; `after` is the last id seen. */
export async function listDerivables(
  { read, t }: Reader,
  { after, limit }: { after: number; limit: number },
): Promise<Derivable[]> {
  const rows = await read
    .select({
      pageId: t.pages.id,
      kind: t.pages.kind,
      slug: t.pages.slug,
      content: t.revisions.content,
      revisionId: t.revisions.id,
      updatedAt: t.revisions.createdAt,
    })
    .from(t.pages)
    .innerJoin(t.revisions, and(eq(t.revisions.id, t.pages.headRevisionId), eq(t.revisions.pageId, t.pages.id)))
    .where(and(eq(t.pages.state, "published"), eq(t.revisions.visibility, "normal"), gt(t.pages.id, after)))
    .orderBy(asc(t.pages.id))
    .limit(limit);
  const unreviewed = await listUnreviewed(
    { read, t },
    rows.map((row) => row.pageId),
  );
  return rows.map(({ content, ...row }) => ({
    ...row,
    content: readContent(content),
    reviewed: !unreviewed.has(row.pageId),
  }));
}

/** All of them, a few hundred at a time. */
export async function* eachDerivable(reader: Reader): AsyncGenerator<Derivable> {
  for (let after = 0; ; ) {
    const pages = await listDerivables(reader, { after, limit: 200 });
    yield* pages;
    const last = pages.at(-1);
    if (!last) return;
    after = last.pageId;
  }
}
