import "server-only";
import { eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { claimsSince } from "../derived/claims-since";
import { type Derivable, derivedRows } from "../derived/rows";
import { indexDocument, removeDocuments } from "../dialect/search";
import { documentsOf } from "../search/documents";
import type { Tx } from "../store";

/** Makes every derived row of a published page anew from its content. Returns the pages it speaks of now and spoke of before. */
export async function derivePage(tx: Tx, page: Derivable): Promise<PageRef[]> {
  const since = await claimsSince(tx, page);
  const before = await forgetPage(tx, page.pageId);
  const rows = derivedRows(page, since);
  const { t, db } = tx;
  for (const row of rows.pageCards) await db.insert(t.pageCards).values(row);
  for (const row of rows.claims) await db.insert(t.claims).values(row);
  for (const row of rows.citations) await db.insert(t.citations).values(row);
  for (const row of rows.links) await db.insert(t.links).values(row);
  for (const row of rows.coordinates) await db.insert(t.coordinates).values(row);
  for (const row of rows.dates) await db.insert(t.dates).values(row);
  for (const row of rows.names) await db.insert(t.names).values(row);
  for (const row of rows.pageTexts) await db.insert(t.pageTexts).values(row);
  for (const [locale, document] of documentsOf(page.content)) await indexDocument(tx, page.pageId, locale, document);
  return [...new Set([...before, ...rows.links.map((link) => link.target)])];
}

/** Takes every derived row of a page away; returns the pages it spoke of. */
export async function forgetPage(tx: Tx, pageId: number): Promise<PageRef[]> {
  const before = await tx.read
    .selectDistinct({ target: tx.t.links.target })
    .from(tx.t.links)
    .where(eq(tx.t.links.pageId, pageId));
  for (const table of [
    tx.t.pageCards,
    tx.t.claims,
    tx.t.citations,
    tx.t.links,
    tx.t.coordinates,
    tx.t.dates,
    tx.t.names,
    tx.t.pageTexts,
  ])
    await tx.db.delete(table).where(eq(table.pageId, pageId));
  await removeDocuments(tx, pageId);
  return before.map((row) => row.target as PageRef);
}
