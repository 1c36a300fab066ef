import "server-only";
import { lte, sql } from "drizzle-orm";
import { type Factions, regrouped } from "@/domain/claims/factions";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { addressesOf } from "../queries/addresses";
import { mapFactions } from "../queries/factions";
import type { Tx } from "../store";

/** Tags of cached pages. A page names the ones it was made from; a publication writes the ones that are stale now. */
export const cacheTag = {
  /** The page itself, its history and everything under its address. */
  page: (ref: PageRef) => `page:${ref}`,
  /** Its title, summary or existence, as other pages show them, and what group a faction belongs to. */
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

/**
 * Everything that a publication of these items makes stale. `touched` are the pages that the old or the new content speaks of;
 * `factionsBefore` says whose faction each group was until then, since a page shows that of groups which it does not name.
 */
export async function invalidate(
  tx: Tx,
  items: readonly { ref: PageRef; kind: string; proposal: { to?: string | undefined } }[],
  touched: ReadonlySet<PageRef>,
  factionsBefore: Factions,
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
  await tellCaches(tx, { pages, about: touched, factionsBefore });
}

/** Every cached page that may show something of these pages, by whatever address it names them, or of what they say about others. */
export async function tellCaches(
  tx: Tx,
  { pages, about, factionsBefore }: { pages: readonly PageRef[]; about: Iterable<PageRef>; factionsBefore: Factions },
) {
  const leading = new Set<PageRef>(pages);
  // A set hands out what is added to it meanwhile: redirects to redirects are followed to their ends.
  for (const ref of leading) for (const address of await addressesOf(tx, ref)) leading.add(address);
  const labels = [...leading, ...regrouped(factionsBefore, await mapFactions(tx))];
  await writeCacheTags(tx, [
    ...[...leading].map(cacheTag.page),
    ...labels.map(cacheTag.label),
    ...[...about].map(cacheTag.about),
    ...pages.map((ref) => cacheTag.list(splitRef(ref).kind)),
    cacheTag.recent,
    cacheTag.claims,
  ]);
}
