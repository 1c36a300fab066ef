import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import type { Reader } from "../store";

export type TalkPost = {
  readonly id: number;
  readonly publicId: string;
  readonly claimId: string | null;
  readonly author: string | null;
  /** Undefined where it was taken out; its place stays. */
  readonly body: string | undefined;
  readonly createdAt: number;
};

/** The discussion of a page, or of one claim of it, oldest first, `limit` posts after the id `after`. */
export async function listTalk(
  { read, t }: Reader,
  {
    pageId,
    claim,
    after = 0,
    limit = 100,
  }: { pageId: number; claim?: string | undefined; after?: number; limit?: number },
): Promise<{ items: TalkPost[]; next: number | null }> {
  const rows = await read
    .select({
      id: t.talkPosts.id,
      publicId: t.talkPosts.publicId,
      claimId: t.talkPosts.claimId,
      author: t.users.name,
      body: t.talkPosts.body,
      visibility: t.talkPosts.visibility,
      createdAt: t.talkPosts.createdAt,
    })
    .from(t.talkPosts)
    .leftJoin(t.users, eq(t.users.id, t.talkPosts.authorId))
    .where(
      and(
        eq(t.talkPosts.pageId, pageId),
        gt(t.talkPosts.id, after),
        claim === undefined ? undefined : eq(t.talkPosts.claimId, claim),
      ),
    )
    .orderBy(asc(t.talkPosts.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ visibility, body, ...row }) => ({
    ...row,
    body: visibility === "normal" && body !== null ? body : undefined,
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
