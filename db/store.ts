import "server-only";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { keepStatements } from "./dialect/kept-statements";
import * as tables from "./schema";
import type { Sealer } from "./sealer";

type Drizzle = BetterSQLite3Database<typeof tables> & { readonly $client: Database.Database };

/** What a query needs: the tables and something to read with. A store and a transaction both are one. */
export type Reader = {
  readonly t: typeof tables;
  readonly read: Drizzle;
  /** Opens what was suppressed, for merges alone; without the wiki's secret there is none. */
  readonly sealer?: Sealer | undefined;
};

/** Inside `write`: reads see the transaction's own changes, and `db` changes things. Only queries, nothing that waits. */
export type Tx = Reader & { readonly db: Drizzle };

export type Store = Reader & {
  /** Runs `work` as one immediate transaction, one writer at a time: all of it is on the disk when it resolves, or none. */
  readonly write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly file: string;
  /** The connections themselves, for `db/dialect` alone. */
  readonly engine: { readonly reader: Database.Database; readonly writer: Database.Database };
  readonly close: () => void;
};

/** A database that should be there is not: somebody must restore it, nobody may silently start anew. */
export class DatabaseMissing extends Error {}

/** Opens the database file, creating it only where none ever was, and brings its tables up to date. */
export function openStore({
  file,
  migrations = "drizzle",
  create = true,
  sealer,
}: {
  file: string;
  migrations?: string;
  create?: boolean;
  sealer?: Sealer | undefined;
}): Store {
  refuseEmptyReplacement(file, create);
  const writer = connect(file);
  migrateOnce(writer, migrations);
  keepStatements(writer);
  markAsUsed(file);
  const reader = keepStatements(connect(file));
  reader.pragma("query_only = ON");
  return storeOver(file, { reader, writer, sealer });
}

const marker = (file: string) => `${file}.in-use`;

/** A marker file beside the database says that there was one: an empty file must not take its place unnoticed. */
function refuseEmptyReplacement(file: string, create: boolean) {
  if (existsSync(file)) return;
  if (existsSync(marker(file)))
    throw new DatabaseMissing(
      `The database ${file} is gone although it was in use. Restore a backup: npm run wiki -- restore FILE`,
    );
  if (!create) throw new DatabaseMissing(`There is no database at ${file}. Start the wiki once: npm start`);
  mkdirSync(path.dirname(file), { recursive: true });
}

function markAsUsed(file: string) {
  if (!existsSync(marker(file))) writeFileSync(marker(file), "A database lives beside this file.\n");
}

/** FULL, not WAL's default NORMAL: what was acknowledged survives a power cut. */
function connect(file: string): Database.Database {
  const connection = new Database(file, { timeout: 10_000 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("secure_delete = ON");
  connection.pragma("cache_size = -32000");
  return connection;
}

/** Migrations run under the write lock, so that two processes that start together do not both run them. */
function migrateOnce(writer: Database.Database, folder: string) {
  const before = writer
    .prepare("select count(*) as n from sqlite_master where name = '__drizzle_migrations'")
    .get() as { n: number };
  for (let attempt = 0; ; attempt += 1) {
    try {
      migrate(drizzle(writer), { migrationsFolder: folder });
      return;
    } catch (problem) {
      const other =
        problem instanceof Error &&
        /already exists|SQLITE_BUSY|database is locked/.test(`${problem.message} ${String(problem.cause ?? "")}`);
      if (!other || before.n > 0 || attempt > 20) throw problem;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

type Connections = { reader: Database.Database; writer: Database.Database; sealer: Sealer | undefined };

function storeOver(file: string, { reader, writer, sealer }: Connections): Store {
  const read = drizzle(reader, { schema: tables });
  const db = drizzle(writer, { schema: tables });
  const tx: Tx = { t: tables, read: db, db, sealer };
  let tail: Promise<unknown> = Promise.resolve();

  const transact = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    await new Promise((turn) => setImmediate(turn)); // readers get a turn between two writes
    writer.exec("BEGIN IMMEDIATE");
    let waited = false;
    const guard = setImmediate(() => {
      waited = true;
    });
    try {
      const result = await work(tx);
      if (waited) throw new Error("A write transaction waited for something that is not the database.");
      writer.exec("COMMIT");
      return result;
    } catch (problem) {
      if (writer.inTransaction) writer.exec("ROLLBACK");
      throw problem;
    } finally {
      clearImmediate(guard);
    }
  };

  return {
    t: tables,
    read,
    sealer,
    file,
    engine: { reader, writer },
    write: (work) => {
      const run = tail.then(() => transact(work));
      tail = run.catch(() => undefined);
      return run;
    },
    close: () => {
      if (!writer.open) return;
      writer.pragma("wal_checkpoint(TRUNCATE)");
      reader.close();
      writer.close();
    },
  };
}

const held = globalThis as typeof globalThis & { tawthiqStore?: Store };

/** The store of this process, opened on first use, by a server with its sealer: neither the build nor a test opens one by importing a file. */
export function store(sealer?: Sealer): Store {
  held.tawthiqStore ??= openStore({ file: databaseFile(), sealer });
  return held.tawthiqStore;
}

/** Closes the store of this process, if one is open. */
export function closeStore() {
  held.tawthiqStore?.close();
  delete held.tawthiqStore;
}

/** `DATABASE_URL` (`file:…` or a path), else `tawthiq.sqlite` in `DATA_DIR`. */
export function databaseFile(env: Record<string, string | undefined> = process.env): string {
  const url = env["DATABASE_URL"];
  if (url) return url.replace(/^(file|sqlite):(\/\/)?/, "");
  return path.join(env["DATA_DIR"] ?? "data", "tawthiq.sqlite");
}
