import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import type { Claim } from "@/domain/claims/claim";
import { canonicalJson } from "@/domain/revisions/canonical";
import { readContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import type { Derivable } from "./rows";

/** For each claim of a page, by id, the revision that brought it as it is worded now. */
export type ClaimsSince = ReadonlyMap<string, number>;

type Known = ReadonlyMap<string, { readonly wording: string; readonly since: number }>;

/** What is known after one more revision: a claim worded as before keeps its revision, any other is of this one. */
function after(known: Known, claims: readonly Claim[], revisionId: number): Known {
  return new Map(
    claims.map((claim) => {
      const wording = canonicalJson(claim);
      const before = known.get(claim.id);
      return [claim.id, before?.wording === wording ? before : { wording, since: revisionId }];
    }),
  );
}

const sinceOf = (known: Known): ClaimsSince => new Map([...known].map(([id, { since }]) => [id, since]));

/** Walks the whole history of a page. A revision whose content is withheld says nothing: what follows it is compared with what stood before. */
export async function walkClaims({ read, t }: Reader, page: Derivable): Promise<ClaimsSince> {
  const rows = await read
    .select({ id: t.revisions.id, content: t.revisions.content })
    .from(t.revisions)
    .where(and(eq(t.revisions.pageId, page.pageId), lte(t.revisions.id, page.revisionId)))
    .orderBy(asc(t.revisions.number));
  let known: Known = new Map();
  for (const { id, content } of rows) if (content) known = after(known, readContent(content).claims, id);
  return sinceOf(known);
}

/** The same in the transaction of a publication: from the rows of the revision before, where they stand, else from the whole history. */
export async function claimsSince(reader: Reader, page: Derivable): Promise<ClaimsSince> {
  const { read, t } = reader;
  const [derived] = await read
    .select({ revisionId: t.pageCards.revisionId })
    .from(t.pageCards)
    .innerJoin(t.revisions, and(eq(t.revisions.id, page.revisionId), eq(t.revisions.parentId, t.pageCards.revisionId)))
    .where(eq(t.pageCards.pageId, page.pageId))
    .limit(1);
  if (!derived) return walkClaims(reader, page);
  const rows = await read
    .select({ claim: t.claims.body, since: t.claims.since })
    .from(t.claims)
    .where(eq(t.claims.pageId, page.pageId));
  if (rows.some(({ since }) => since === null)) return walkClaims(reader, page);
  const known: Known = new Map(
    rows.map(({ claim, since }) => [claim.id, { wording: canonicalJson(claim), since: since ?? page.revisionId }]),
  );
  return sinceOf(after(known, page.content.claims, page.revisionId));
}
