import "server-only";
import { and, desc, eq, lte, sql } from "drizzle-orm";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { PageContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import { creditedFor, versionAuthors } from "./authorship";

export type ClaimOrigin = {
  readonly number: number;
  readonly addedBy: readonly string[];
  readonly addedAt: number;
  readonly imported: boolean;
  readonly approvedBy: string | null;
  readonly approvedAt: number | null;
};

/** The same for the published revision of a page, from what its publication kept. */
export async function mapPublishedOrigins(reader: Reader, pageId: number): Promise<Map<string, ClaimOrigin>> {
  const { read, t } = reader;
  const rows = await read
    .select({
      claimId: t.claims.claimId,
      number: t.revisions.number,
      type: t.revisions.type,
      author: t.users.name,
      versionAuthors: versionAuthors(reader),
      createdAt: t.revisions.createdAt,
      reviewedAt: t.revisions.reviewedAt,
      reviewedBy: sql<string | null>`(select name from ${t.users} u where u.id = ${t.revisions.reviewedBy})`,
    })
    .from(t.claims)
    .innerJoin(t.revisions, eq(t.revisions.id, t.claims.since))
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(eq(t.claims.pageId, pageId));
  return new Map(rows.map(({ claimId, ...row }) => [claimId, originOf(row)]));
}

const originOf = (row: {
  number: number;
  type: string;
  author: string | null;
  versionAuthors: readonly string[];
  createdAt: number;
  reviewedAt: number | null;
  reviewedBy: string | null;
}): ClaimOrigin => ({
  number: row.number,
  addedBy: creditedFor(row),
  addedAt: row.createdAt,
  imported: row.type === "import",
  approvedBy: row.reviewedBy,
  approvedAt: row.reviewedAt,
});

/** Histories are followed this far back; older wordings of a claim count as added there. */
const farthest = 200;

/** For each claim of a revision, the revision that brought its present wording: who added it, and who let it through. */
export async function mapClaimOrigins(
  reader: Reader,
  { pageId, number, content }: { pageId: number; number: number; content: PageContent },
): Promise<Map<string, ClaimOrigin>> {
  const { read, t } = reader;
  const rows = await read
    .select({
      number: t.revisions.number,
      content: t.revisions.content,
      type: t.revisions.type,
      author: t.users.name,
      versionAuthors: versionAuthors(reader),
      createdAt: t.revisions.createdAt,
      reviewedAt: t.revisions.reviewedAt,
      reviewedBy: sql<string | null>`(select name from ${t.users} u where u.id = ${t.revisions.reviewedBy})`,
    })
    .from(t.revisions)
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(and(eq(t.revisions.pageId, pageId), lte(t.revisions.number, number)))
    .orderBy(desc(t.revisions.number))
    .limit(farthest);
  const open = new Map(content.claims.map((claim) => [claim.id, canonicalJson(claim)]));
  const origins = new Map<string, ClaimOrigin>();
  for (const row of rows) {
    if (open.size === 0) break;
    const there = new Map(row.content?.claims.map((claim) => [claim.id, canonicalJson(claim)]));
    for (const [id, wording] of open) {
      if (row.content && there.get(id) !== wording) {
        open.delete(id);
        continue;
      }
      origins.set(id, originOf(row));
    }
  }
  return origins;
}
