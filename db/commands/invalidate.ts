import "server-only";
import { lte, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Tx } from "../store";

/** Tags of cached pages. A page names the ones it was made from; a publication writes the ones that are stale now. */
export const cacheTag = {
  /** The page itself, its history and everything under its address. */
  page: (ref: PageRef) => `page:${ref}`,
  /** Its title, summary or existence, as other pages show them. */
  label: (ref: PageRef) => `label:${ref}`,
  /** What other pages say about it: links to it, events at it. */
  about: (ref: PageRef) => `about:${ref}`,
  /** How many proposals wait on it: nothing else of a proposal is on a page that everybody reads. */
  waiting: (ref: PageRef) => `waiting:${ref}`,
  list: (kind: string) => `list:${kind}`,
  recent: "recent",
  claims: "claims",
  site: "site",
} as const;

/**
 * So many of the newest rows stay. A cache that looks before every read is never that far behind; one that is finds the row after
 * its last one gone and forgets everything, so that cutting is always safe.
 */
const kept = 20_000;

/** Writes into the sequence what the page cache must forget, in the transaction that changes it, and cuts off its oldest end. */
export async function writeCacheTags(tx: Tx, tags: Iterable<string>) {
  const rows = [...new Set(tags)].map((tag) => ({ tag }));
  for (let from = 0; from < rows.length; from += 500)
    await tx.db.insert(tx.t.cacheTags).values(rows.slice(from, from + 500));
  if (rows.length > 0)
    await tx.db
      .delete(tx.t.cacheTags)
      .where(lte(tx.t.cacheTags.seq, sql<number>`(select max(seq) from ${tx.t.cacheTags}) - ${kept}`));
}

/** Everything that a publication of these items makes stale. `touched` are the pages that the old or the new content speaks of. */
export async function invalidate(
  tx: Tx,
  items: readonly { ref: PageRef; kind: string; proposal: { to?: string | undefined } }[],
  touched: ReadonlySet<PageRef>,
) {
  const moved = items.flatMap((item) =>
    item.proposal.to
      ? [
          item.proposal.to.includes("/")
            ? (item.proposal.to as PageRef)
            : (`${item.kind}/${item.proposal.to}` as PageRef),
        ]
      : [],
  );
  const pages = [...items.map((item) => item.ref), ...moved];
  await writeCacheTags(tx, [
    ...pages.flatMap((ref) => [cacheTag.page(ref), cacheTag.label(ref)]),
    ...[...touched].map(cacheTag.about),
    ...items.map((item) => cacheTag.list(item.kind)),
    cacheTag.recent,
    cacheTag.claims,
  ]);
}
