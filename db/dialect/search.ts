import "server-only";
import { sql } from "drizzle-orm";
import type { Locale } from "@/domain/text";
import type { Reader, Tx } from "../store";

/** What the index holds of a page in one language: lists of words joined by blanks, `F` folded, `S` stems, `K` name skeletons. */
export type SearchDocument = {
  readonly titleF: string;
  readonly titleS: string;
  readonly nameF: string;
  readonly nameK: string;
  readonly summaryF: string;
  readonly summaryS: string;
  readonly bodyF: string;
  readonly bodyS: string;
  readonly claimF: string;
  readonly claimS: string;
};

/** The row of a page's document in one language. */
export const documentId = (pageId: number, locale: Locale) => pageId * 2 + (locale === "en" ? 1 : 0);
/** The page and language of a document. */
export const pageOf = (id: number): { pageId: number; locale: Locale } => ({
  pageId: Math.floor(id / 2),
  locale: id % 2 === 1 ? "en" : "ar",
});

/** Takes a page's documents out of the index; nothing of them stays in the file. */
export async function removeDocuments(tx: Tx, pageId: number) {
  await tx.db.run(sql`delete from search where rowid in (${documentId(pageId, "ar")}, ${documentId(pageId, "en")})`);
}

/** Puts a page's document in one language into the index, where it must not be yet. */
export async function indexDocument(tx: Tx, pageId: number, locale: Locale, d: SearchDocument) {
  await tx.db.run(sql`insert into search(rowid, title_f, title_s, name_f, name_k, summary_f, summary_s, body_f, body_s, claim_f, claim_s)
    values (${documentId(pageId, locale)}, ${d.titleF}, ${d.titleS}, ${d.nameF}, ${d.nameK}, ${d.summaryF}, ${d.summaryS}, ${d.bodyF}, ${d.bodyS}, ${d.claimF}, ${d.claimS})`);
}

export type Candidate = { readonly pageId: number; readonly locale: Locale; readonly score: number };
export type AskedWord = {
  readonly folded: string;
  readonly stem: string;
  readonly skeleton?: string | undefined;
  readonly prefix?: boolean;
};

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** One word of a query: in any column, folded or by its stem; names also by their skeleton. */
function wordQuery({ folded, stem, skeleton, prefix }: AskedWord): string {
  const star = prefix ? "*" : "";
  const parts = [
    `{title_f name_f summary_f body_f claim_f}: ${quoted(folded)}${star}`,
    `{title_s summary_s body_s claim_s}: ${quoted(stem)}`,
    ...(skeleton && skeleton.length >= 3 ? [`name_k: ${quoted(skeleton)}`] : []),
  ];
  return `(${parts.join(" OR ")})`;
}

/**
 * Pages that answer all words (or any of them), best first. Candidates are capped before they are ranked, so that a word found
 * everywhere does not hold up everybody else.
 */
export async function searchCandidates(
  { read }: Reader,
  words: readonly AskedWord[],
  { any = false, limit = 100, cap = 500 } = {},
): Promise<Candidate[]> {
  if (words.length === 0) return [];
  const match = words.map(wordQuery).join(any ? " OR " : " AND ");
  const rows = read.all<{ id: number; score: number }>(sql`
    select rowid as id, -bm25(search, 10, 6, 9, 4, 4, 3, 1, 0.7, 1, 0.7) as score from search
    where rowid in (select rowid from search where search match ${match} limit ${cap}) and search match ${match}
    order by score desc, rowid limit ${limit}`);
  return rows.map((row) => ({ ...pageOf(row.id), score: row.score }));
}

/** Takes documents away that belong to no published page. */
export function removeStrayDocuments(tx: Tx) {
  tx.db.run(sql`delete from search where rowid / 2 not in (select id from pages where state = 'published')`);
}

/** Empties the index if the engine finds its inside contradictory; a sound one stays, so that readers go on finding things. */
export function clearBrokenIndex(tx: Tx) {
  try {
    tx.db.run(sql`insert into search(search, rank) values('integrity-check', 0)`);
  } catch {
    tx.db.run(sql`insert into search(search) values('delete-all')`);
  }
}
