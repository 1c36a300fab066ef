import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";

const waiting = keptQuery(({ read, t }) =>
  read
    .select({ n: sql<number>`count(distinct ${t.changesets.id})` })
    .from(t.changesetItems)
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.changesetItems.versionId))
    .innerJoin(
      t.changesets,
      and(eq(t.changesets.id, t.changesetItems.changesetId), eq(t.changesets.version, t.changesetVersions.number)),
    )
    .where(
      and(
        eq(t.changesets.state, "submitted"),
        eq(t.changesets.visibility, "normal"),
        or(
          eq(t.changesetItems.pageId, sql.placeholder("id")),
          and(eq(t.changesetItems.kind, sql.placeholder("kind")), eq(t.changesetItems.slug, sql.placeholder("slug"))),
        ),
      ),
    )
    .prepare(),
);

/**
 * How many proposals wait for review on a page. Everybody may know the number; whose they are and what they say stays
 * with those who may open them.
 */
export async function countWaiting(
  reader: Reader,
  { id, kind, slug }: { id: number; kind: string; slug: string },
): Promise<number> {
  const [row] = await waiting(reader).execute({ id, kind, slug });
  return row?.n ?? 0;
}
