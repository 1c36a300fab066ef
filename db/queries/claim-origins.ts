import "server-only";
import { and, desc, eq, lte, sql } from "drizzle-orm";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { PageContent } from "@/domain/revisions/content";
import { keptQuery } from "../kept-query";
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

const since = keptQuery(({ read, t }) =>
  read
    .select({ claimId: t.claims.claimId, revision: t.claims.since })
    .from(t.claims)
    .where(eq(t.claims.pageId, sql.placeholder("pageId")))
    .prepare(),
);

const origin = keptQuery((reader, { read, t } = reader) =>
  read
    .select({
      number: t.revisions.number,
      type: t.revisions.type,
      author: t.users.name,
      versionAuthors: versionAuthors(reader),
      createdAt: t.revisions.createdAt,
      reviewedAt: t.revisions.reviewedAt,
      reviewedBy: sql<string | null>`(select name from ${t.users} u where u.id = ${t.revisions.reviewedBy})`,
    })
    .from(t.revisions)
    .leftJoin(t.users, eq(t.users.id, t.revisions.authorId))
    .where(eq(t.revisions.id, sql.placeholder("revision")))
    .prepare(),
);

/** The same for the published revision of a page, from what its publication kept: each revision that brought claims is asked once. */
export async function mapPublishedOrigins(reader: Reader, pageId: number): Promise<Map<string, ClaimOrigin>> {
  const known = new Map<number, ClaimOrigin | undefined>();
  const origins = new Map<string, ClaimOrigin>();
  for (const { claimId, revision } of await since(reader).execute({ pageId })) {
    if (revision === null) continue;
    if (!known.has(revision)) {
      const [row] = await origin(reader).execute({ revision });
      known.set(revision, row && originOf(row));
    }
    const found = known.get(revision);
    if (found) origins.set(claimId, found);
  }
  return origins;
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
