import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";

/**
 * Which of these pages still hold content that no person has compared with its sources: an import that nobody confirmed.
 * A later change that was reviewed vouches for itself, not for the rest of the page.
 */
export async function listUnreviewed({ read, t }: Reader, pageIds: readonly number[]): Promise<Set<number>> {
  if (pageIds.length === 0) return new Set();
  const rows = await read
    .selectDistinct({ pageId: t.revisions.pageId })
    .from(t.revisions)
    .where(and(inArray(t.revisions.pageId, [...pageIds]), isNull(t.revisions.reviewedAt)));
  return new Set(rows.map((row) => row.pageId));
}

const unreviewedRevision = keptQuery(({ read, t }) =>
  read
    .select({ id: t.revisions.id })
    .from(t.revisions)
    .where(and(eq(t.revisions.pageId, sql.placeholder("pageId")), isNull(t.revisions.reviewedAt)))
    .limit(1)
    .prepare(),
);

/** Whether a person has vouched for everything on a page. */
export const isReviewed = async (reader: Reader, pageId: number): Promise<boolean> =>
  (await unreviewedRevision(reader).execute({ pageId })).length === 0;
