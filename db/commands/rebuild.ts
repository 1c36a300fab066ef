import "server-only";
import { notExists, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { derivedTables } from "../derived/rows";
import { clearBrokenIndex, removeStrayDocuments } from "../dialect/search";
import { listDerivables } from "../queries/derivables";
import type { Tx } from "../store";
import { derivePage } from "./derive-page";
import { cacheTag, writeCacheTags } from "./invalidate";
import { recordAudit } from "./record-audit";

const batch = 50;

/**
 * Makes every derived row and the search index anew from the published revisions, some pages a transaction, so that readers and
 * writers get their turn meanwhile. Caches forget what they held. May be interrupted and run again.
 */
export async function rebuild(
  ctx: Context,
  progress: (pages: number) => void = () => undefined,
): Promise<Outcome<{ pages: number }>> {
  const denied = denial(ctx.actor, "site.settings");
  if (denied) return refuse(denied);
  await ctx.store.write(removeStrays);
  let pages = 0;
  for (let after: number | undefined = 0; after !== undefined; ) {
    const from: number = after;
    const done = await ctx.store.write((tx) => rebuildSome(tx, from));
    pages += done.pages;
    after = done.last;
    progress(pages);
  }
  await ctx.store.write((tx) =>
    recordAudit(tx, ctx, { action: "derived_tables_rebuilt", subject: "site", detail: { pages } }),
  );
  return ok({ pages });
}

/** Rows of pages that readers do not see go, whatever left them behind. */
async function removeStrays(tx: Tx) {
  const { t, db } = tx;
  clearBrokenIndex(tx);
  for (const name of derivedTables) {
    const table = t[name];
    const published = db
      .select({ one: sql`1` })
      .from(t.pages)
      .where(sql`${t.pages.id} = ${table.pageId} and ${t.pages.state} = 'published'`);
    await db.delete(table).where(notExists(published));
  }
  removeStrayDocuments(tx);
}

async function rebuildSome(tx: Tx, after: number): Promise<{ pages: number; last: number | undefined }> {
  const pages = await listDerivables(tx, { after, limit: batch });
  const about = new Set<PageRef>();
  for (const page of pages) for (const ref of await derivePage(tx, page)) about.add(ref);
  const refs = pages.map(({ kind, slug }): PageRef => `${kind}/${slug}`);
  if (pages.length > 0)
    await writeCacheTags(tx, [
      ...refs.flatMap((ref) => [cacheTag.page(ref), cacheTag.label(ref)]),
      ...[...about].map(cacheTag.about),
      ...pages.map(({ kind }) => cacheTag.list(kind)),
      cacheTag.recent,
      cacheTag.claims,
    ]);
  return { pages: pages.length, last: pages.at(-1)?.pageId };
}
