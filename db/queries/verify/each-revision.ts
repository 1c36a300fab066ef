import "server-only";
import { asc, gt, sql } from "drizzle-orm";
import type { Reader } from "../../store";

const batch = 200;

async function listRevisionLinks({ read, t }: Reader, after: number) {
  return read
    .select({
      id: t.revisions.id,
      pageId: t.revisions.pageId,
      number: t.revisions.number,
      parentId: t.revisions.parentId,
      parentHash: sql<string | null>`(select p.hash from ${t.revisions} p where p.id = revisions.parent_id)`,
      authorId: t.revisions.authorId,
      createdAt: t.revisions.createdAt,
      content: t.revisions.content,
      salt: t.revisions.salt,
      commitment: t.revisions.commitment,
      hash: t.revisions.hash,
    })
    .from(t.revisions)
    .where(gt(t.revisions.id, after))
    .orderBy(asc(t.revisions.id))
    .limit(batch);
}

/** Every revision with its parent's hash, oldest first, some at a time so that a large wiki fits. */
export async function* eachRevision(reader: Reader) {
  let rows = await listRevisionLinks(reader, 0);
  while (rows.length > 0) {
    yield* rows;
    rows = await listRevisionLinks(reader, rows.at(-1)?.id ?? 0);
  }
}
