import "server-only";
import { sql } from "drizzle-orm";
import type { Reader } from "../store";
import { documentId, pageOf, type SearchDocument } from "./search";

type Fresh =
  | Iterable<{ pageId: number; locale: "ar" | "en"; document: SearchDocument }>
  | AsyncIterable<{ pageId: number; locale: "ar" | "en"; document: SearchDocument }>;

const columns = sql.raw("title_f, title_s, name_f, name_k, summary_f, summary_s, body_f, body_s, claim_f, claim_s");

/**
 * Where the index and a fresh analysis differ, term for term in both directions, at most `limit` differences. The fresh
 * documents go through the engine's own tokenizer into a temporary index of the same build. Needs a snapshot: it makes temporary tables.
 */
export async function searchDifferences({ read }: Reader, fresh: Fresh, limit = 20): Promise<string[]> {
  read.run(
    sql`create virtual table temp.fresh using fts5(${columns}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3')`,
  );
  read.run(sql`create virtual table temp.fresh_terms using fts5vocab(temp, 'fresh', 'instance')`);
  read.run(sql`create virtual table temp.kept_terms using fts5vocab(main, 'search', 'instance')`);
  for await (const { pageId, locale, document: d } of fresh)
    read.run(
      sql`insert into temp.fresh(rowid, ${columns}) values (${documentId(pageId, locale)}, ${d.titleF}, ${d.titleS}, ${d.nameF}, ${d.nameK}, ${d.summaryF}, ${d.summaryS}, ${d.bodyF}, ${d.bodyS}, ${d.claimF}, ${d.claimS})`,
    );

  const only = (here: "fresh_terms" | "kept_terms", there: "fresh_terms" | "kept_terms") =>
    read.all<{ doc: number; col: string; term: string }>(
      sql`select doc, col, term from (select doc, col, term, "offset" from temp.${sql.raw(here)} except select doc, col, term, "offset" from temp.${sql.raw(there)}) order by doc, col, term limit ${limit}`,
    );
  const at = ({ doc, col, term }: { doc: number; col: string; term: string }) =>
    `page ${pageOf(doc).pageId} (${pageOf(doc).locale}), ${col}: "${term}"`;
  return [
    ...only("fresh_terms", "kept_terms").map((row) => `${at(row)} is published but not in the index`),
    ...only("kept_terms", "fresh_terms").map((row) => `${at(row)} is in the index but not published`),
  ];
}
