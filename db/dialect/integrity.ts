import "server-only";
import { sql } from "drizzle-orm";
import type { Reader } from "../store";

/** What the engine finds wrong with its own file: pages, indexes, checks and the full-text index. */
export async function integrityProblems({ read }: Reader): Promise<string[]> {
  const rows = read.all<{ integrity_check: string }>(sql`pragma integrity_check(100)`);
  return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
}

/** Rows that point to a row that is not there. */
export async function danglingReferences({ read }: Reader): Promise<string[]> {
  const rows = read.all<{ table: string; rowid: number | null; parent: string }>(sql`pragma foreign_key_check`);
  return rows.map((row) => `${row.table} row ${row.rowid ?? "?"} points into ${row.parent}, where nothing answers`);
}
