import "server-only";
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";

/** Copies the database into a new file while others read and write: everything that was acknowledged before the start is in it. */
export async function backUpInto(file: string, target: string): Promise<void> {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  const connection = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    // Held open, this read keeps the copy on one moment: without it every commit of others would make it start anew.
    connection.exec("begin");
    connection.prepare("select count(*) from pages").get();
    await connection.backup(unfinished);
  } finally {
    connection.close();
  }
  settle(unfinished);
  toDisk(unfinished);
  renameSync(unfinished, target);
  toDisk(path.dirname(target));
}

/** Whether anybody else has the database open: then the engine refuses to leave its log behind. */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const connection = new Database(file, { timeout: 200 });
  try {
    connection.pragma("journal_mode = DELETE");
    connection.pragma("journal_mode = WAL");
    return false;
  } catch (problem) {
    if (problem instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(problem.code)) return true;
    throw problem;
  } finally {
    connection.close();
  }
}

/** Puts a checked copy in the place of the database; the former file, if there is one, is kept under `aside`. */
export function replaceDatabase(file: string, checked: string, aside: string): { kept: boolean } {
  settle(checked);
  toDisk(checked);
  const kept = existsSync(file);
  if (kept) renameSync(file, aside);
  for (const rest of ["-wal", "-shm", "-journal"]) if (existsSync(file + rest)) renameSync(file + rest, aside + rest);
  renameSync(checked, file);
  toDisk(path.dirname(file));
  return { kept };
}

/** A working copy of a backup, so that a look into it changes nothing of it. */
export function workingCopy(backup: string, target: string) {
  for (const rest of ["", "-wal", "-shm"]) rmSync(target + rest, { force: true });
  copyFileSync(backup, target);
}

/** Everything into the one file, nothing beside it. */
function settle(file: string) {
  const connection = new Database(file);
  try {
    connection.pragma("journal_mode = DELETE");
  } finally {
    connection.close();
  }
}

function toDisk(file: string) {
  const handle = openSync(file, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
