import "server-only";
import { and, asc, eq, gt, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Claim } from "@/domain/claims/claim";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";
import { addressesIn } from "./addresses";

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

/**
 * A condition for each filter that is set, with a place for its value: few combinations occur, and each is built once. Claims written
 * before a rename name a page by its former address.
 */
const conditions = ({ t }: Reader): Record<Filtered, SQL> => ({
  subject: eq(t.claims.subject, sql.placeholder("subject")),
  kind: sql`${t.claims.subject} like ${sql.placeholder("kind")}`,
  property: eq(t.claims.property, sql.placeholder("property")),
  target: sql`${t.claims.target} in ${addressesIn({ t }, sql.placeholder("target"))}`,
  speaker: sql`${t.claims.speakerRef} in ${addressesIn({ t }, sql.placeholder("speaker"))}`,
  source: sql`(${t.claims.pageId}, ${t.claims.claimId}) in (select c.page_id, c.claim_id from ${t.citations} c where c.source in ${addressesIn({ t }, sql.placeholder("source"))})`,
  after: gt(t.claims.id, sql.placeholder("after")),
});
type Filtered = Exclude<keyof ClaimFilter, "limit">;
const filterNames: readonly Filtered[] = ["subject", "kind", "property", "target", "speaker", "source", "after"];

const built = new WeakMap<Reader["read"], Map<string, ReturnType<typeof build>>>();

function build(reader: Reader, filters: readonly Filtered[]) {
  const { read, t } = reader;
  const all = conditions(reader);
  return read
    .select({ id: t.claims.id, subject: t.claims.subject, claim: t.claims.body })
    .from(t.claims)
    .where(and(...filters.map((name) => all[name])))
    .orderBy(asc(t.claims.id))
    .limit(sql.placeholder("limit"))
    .prepare();
}

function keptFor(reader: Reader, filters: readonly Filtered[]) {
  const queries = built.get(reader.read) ?? new Map<string, ReturnType<typeof build>>();
  built.set(reader.read, queries);
  const shape = filters.join(" ");
  const query = queries.get(shape) ?? build(reader, filters);
  queries.set(shape, query);
  return query;
}

/** Claims of published pages, in a stable order; `after` is the id of the last row seen. */
export async function listClaims(
  reader: Reader,
  { limit: most = 50, kind, ...filter }: ClaimFilter,
): Promise<{ items: ClaimRow[]; next: number | null }> {
  const limit = Math.min(most, 1000);
  const values = { ...filter, kind: kind && `${kind}/%` };
  const filters = filterNames.filter((name) => values[name]);
  const rows = await keptFor(reader, filters).execute({ ...values, limit: limit + 1 });
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
