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

/** A word of a query: the folded forms in which it may stand, its stems, and its name skeleton where it may be a name. */
export type AskedWord = {
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  readonly skeleton?: string | undefined;
};
/** Where to look for candidates. A word may be found in the wrong column of a place: ranking looks again, tier by tier. */
const places = {
  names: "{title_f title_s name_f}: ",
  summaries: "{title_f title_s name_f summary_f summary_s}: ",
  // Without a filter the engine need not look where in a document a word stands, which takes most of its time.
  everywhere: "",
} as const;
export type SearchPlace = keyof typeof places;

/** Only pages of this kind, type or state of review. */
export type DocumentFilter = {
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly reviewed?: boolean | undefined;
};

/** A word as the engine takes it: whatever stands in it is text, no operator. */
export const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** A query for any of these words. */
export const anyOf = (words: readonly string[]) => `(${[...new Set(words)].map(quoted).join(" OR ")})`;

/** A query for a word in any of its forms. */
export function wordQuery({ forms, stems, skeleton }: AskedWord, place: SearchPlace): string {
  const words = [...forms, ...stems];
  const parts = [
    ...(words.length > 0 ? [places[place] + anyOf(words)] : []),
    ...(skeleton ? [`name_k: ${quoted(skeleton)}`] : []),
  ];
  return `(${parts.join(" OR ")})`;
}

/** Without a filter no card is looked at: every document in the index belongs to a published page. */
function fits({ kind, type, reviewed }: DocumentFilter) {
  const conditions = [
    kind === undefined ? undefined : sql`c.kind = ${kind}`,
    type === undefined ? undefined : sql`c.type = ${type}`,
    reviewed === undefined ? undefined : sql`c.reviewed = ${reviewed ? 1 : 0}`,
  ].filter((condition) => condition !== undefined);
  return conditions.length === 0
    ? sql``
    : sql`and exists (select 1 from page_cards c where c.page_id = search.rowid / 2 and ${sql.join(conditions, sql` and `)})`;
}

/** At most `limit` documents that have all words in this place; the newest pages first, unranked. */
export async function findDocuments(
  { read }: Reader,
  words: readonly AskedWord[],
  place: SearchPlace,
  { filter = {}, limit }: { filter?: DocumentFilter; limit: number },
): Promise<number[]> {
  if (words.length === 0) return [];
  const match = words.map((word) => wordQuery(word, place)).join(" AND ");
  const rows = read.all<{ id: number }>(
    sql`select rowid as id from search where search match ${match} ${fits(filter)} order by rowid desc limit ${limit}`,
  );
  return rows.map((row) => row.id);
}

export type MatchCount = {
  readonly kind: string;
  readonly type: string | null;
  readonly reviewed: boolean;
  readonly pages: number;
};

/** How many pages of each kind, type and state of review have all words (or any of them), among the newest `limit` documents. */
export async function countMatches(
  { read }: Reader,
  words: readonly AskedWord[],
  { any = false, limit }: { any?: boolean; limit: number },
): Promise<{ counts: MatchCount[]; isAll: boolean }> {
  if (words.length === 0) return { counts: [], isAll: true };
  const match = words.map((word) => wordQuery(word, "everywhere")).join(any ? " OR " : " AND ");
  const rows = read.all<{ kind: string; type: string | null; reviewed: number; pages: number; documents: number }>(sql`
    select c.kind, c.type, c.reviewed, count(distinct c.page_id) as pages, count(*) as documents
    from (select rowid / 2 as page_id from search where search match ${match} order by rowid desc limit ${limit}) as found
    join page_cards c on c.page_id = found.page_id
    group by c.kind, c.type, c.reviewed`);
  const documents = rows.reduce((sum, row) => sum + row.documents, 0);
  return {
    counts: rows.map(({ kind, type, reviewed, pages }) => ({ kind, type, reviewed: reviewed === 1, pages })),
    isAll: documents < limit,
  };
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
