import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, like, sql } from "drizzle-orm";
import type { Claim } from "@/domain/claims/claim";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

export type ClaimRow = { readonly id: number; readonly subject: PageRef; readonly claim: Claim };

export type ClaimFilter = {
  readonly subject?: PageRef | undefined;
  /** The kind of the page that holds the claim. */
  readonly kind?: KindName | undefined;
  readonly property?: string | undefined;
  readonly source?: PageRef | undefined;
  /** The page that the value points to. */
  readonly target?: PageRef | undefined;
  readonly speaker?: PageRef | undefined;
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
};

/** Claims of published pages, in a stable order; `after` is the id of the last row seen. */
export async function listClaims(
  { read, t }: Reader,
  filter: ClaimFilter,
): Promise<{ items: ClaimRow[]; next: number | null }> {
  const limit = Math.min(filter.limit ?? 50, 1000);
  const rows = await read
    .select({ id: t.claims.id, subject: t.claims.subject, claim: t.claims.body })
    .from(t.claims)
    .where(
      and(
        filter.subject ? eq(t.claims.subject, filter.subject) : undefined,
        filter.kind ? like(t.claims.subject, `${filter.kind}/%`) : undefined,
        filter.property ? eq(t.claims.property, filter.property) : undefined,
        filter.target ? eq(t.claims.target, filter.target) : undefined,
        filter.speaker ? eq(t.claims.speakerRef, filter.speaker) : undefined,
        filter.source
          ? sql`(${t.claims.pageId}, ${t.claims.claimId}) in (select c.page_id, c.claim_id from ${t.citations} c where c.source = ${filter.source})`
          : undefined,
        filter.after ? gt(t.claims.id, filter.after) : undefined,
      ),
    )
    .orderBy(asc(t.claims.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map((row) => ({ ...row, subject: row.subject as PageRef }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** The figures of several pages by page id: what lists need for their tolls. */
export async function mapClaimsOfPages({ read, t }: Reader, pageIds: readonly number[]): Promise<Map<number, Claim[]>> {
  const claims = new Map<number, Claim[]>();
  if (pageIds.length === 0) return claims;
  const rows = await read
    .select({ pageId: t.claims.pageId, claim: t.claims.body })
    .from(t.claims)
    .where(and(inArray(t.claims.pageId, [...pageIds]), isNotNull(t.claims.category)))
    .orderBy(asc(t.claims.id));
  for (const row of rows) claims.set(row.pageId, [...(claims.get(row.pageId) ?? []), row.claim]);
  return claims;
}
