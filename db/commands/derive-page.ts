import "server-only";
import { eq, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { claimsSince } from "../derived/claims-since";
import { type Derivable, derivedRows, derivedTables } from "../derived/rows";
import { insertRows } from "../dialect/insert-rows";
import { indexDocument, removeDocuments } from "../dialect/search";
import { keptQuery } from "../kept-query";
import { documentsOf } from "../search/documents";
import type { Tx } from "../store";

/** Makes every derived row of a published page anew from its content. Returns the pages it speaks of now and spoke of before. */
export async function derivePage(tx: Tx, page: Derivable): Promise<PageRef[]> {
  const since = await claimsSince(tx, page);
  const before = await forgetPage(tx, page.pageId);
  const rows = derivedRows(page, since);
  for (const name of derivedTables) insertRows(tx, tx.t[name], rows[name]);
  for (const [locale, document] of documentsOf(page.content)) await indexDocument(tx, page.pageId, locale, document);
  return [...new Set([...before, ...rows.links.map((link) => link.target)])];
}

/** Takes every derived row of a page away; returns the pages it spoke of. */
export async function forgetPage(tx: Tx, pageId: number): Promise<PageRef[]> {
  const before = await linkedPages(tx).execute({ pageId });
  for (const forget of forgetRows) await forget(tx).execute({ pageId });
  await removeDocuments(tx, pageId);
  return before.map((row) => row.target as PageRef);
}

const linkedPages = keptQuery(({ read, t }) =>
  read
    .selectDistinct({ target: t.links.target })
    .from(t.links)
    .where(eq(t.links.pageId, sql.placeholder("pageId")))
    .prepare(),
);

const forgetRows = derivedTables.map((name) =>
  keptQuery(({ read, t }) =>
    read
      .delete(t[name])
      .where(eq(t[name].pageId, sql.placeholder("pageId")))
      .prepare(),
  ),
);
