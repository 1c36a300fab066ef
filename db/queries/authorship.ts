import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../store";

/**
 * The ids of a changeset and of those that its words come from: what it started again from, what it is the rest of. Whoever takes
 * a publication back writes something new, and does not stand in that line.
 */
const lineOf = ({ t }: Reader, changesetId: AnySQLiteColumn | number): SQL => sql`(
  with recursive line (id, type, origin) as (
    select c.id, c.type, c.copy_of from ${t.changesets} c where c.id = ${changesetId}
    union
    select p.id, p.type, p.copy_of from line join ${t.changesets} p on p.id = line.origin
    where line.type <> 'revert' or (p.type = 'revert' and p.state <> 'accepted'))
  select id from line)`;

/**
 * Everybody's part in a changeset, as rows of `author_id`, `spelling` and a place in their order: who wrote its versions, and who
 * suggested words that were carried out.
 */
const partsOf = (reader: Reader, changesetId: AnySQLiteColumn | number): SQL => sql`
  select v.author_id, v.spelling_only as spelling, 0 as rank, v.id as place from ${reader.t.changesetVersions} v
    where v.changeset_id in ${lineOf(reader, changesetId)}
  union all select s.author_id, s.carried_out = 'spelling', 1, s.id from ${reader.t.comments} s
    where s.changeset_id in ${lineOf(reader, changesetId)} and s.carried_out is not null`;

/** The ids of everybody whose words a changeset may hold, spelling alone apart: none of them may approve it. */
export async function listWriterIds(reader: Reader, changesetId: number): Promise<number[]> {
  const { read, t } = reader;
  const rows = await read.all<{ id: number }>(sql`
    select author_id as id from (${partsOf(reader, changesetId)}) where spelling = 0 and author_id is not null
    union select author_id from ${t.changesets} where id in ${lineOf(reader, changesetId)} and author_id is not null`);
  return rows.map((row) => row.id);
}

/** Condition of a query: somebody wrote words that a changeset may hold, spelling alone apart. */
export const isWriter = (reader: Reader, changesetId: AnySQLiteColumn, userId: AnySQLiteColumn): SQL => sql`(
  exists (select 1 from (${partsOf(reader, changesetId)}) w where w.spelling = 0 and w.author_id = ${userId})
  or exists (select 1 from ${reader.t.changesets} o where o.id in ${lineOf(reader, changesetId)} and o.author_id = ${userId}))`;

/** Column of a query over revisions: the names of everybody who wrote a version of its changeset or words in it, oldest first; not of who approved it after a correction of spelling. */
export const versionAuthors = (reader: Reader) => {
  const { t } = reader;
  return sql<string[]>`(select json_group_array(name) from (
    select u.name as name from (${partsOf(reader, t.revisions.changesetId)}) w join ${t.users} u on u.id = w.author_id
    where w.spelling = 0 or u.id is not ${t.revisions.reviewedBy}
    group by u.id order by min(w.rank), min(w.place)))`.mapWith((names: string) => JSON.parse(names) as string[]);
};

/** The ids of all changesets that somebody opened, or wrote words in, spelling alone apart. */
export const changesetsBy = ({ t }: Pick<Reader, "t">, userId: number): SQL => sql`(
  select id from ${t.changesets} where author_id = ${userId}
  union select changeset_id from ${t.changesetVersions} where author_id = ${userId} and spelling_only = 0
  union select changeset_id from ${t.comments} where author_id = ${userId} and carried_out = 'words')`;

/** Everybody to be credited for a revision: whose proposal it was, then whoever else had a hand in it. */
export const creditedFor = (row: { author: string | null; versionAuthors: readonly string[] }): string[] => [
  ...new Set([...(row.author === null ? [] : [row.author]), ...row.versionAuthors]),
];
