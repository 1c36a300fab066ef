import "server-only";
import type Database from "better-sqlite3";
import type { Reader } from "../store";

const known = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** The statement of this SQL on the reader's connection, compiled once. Only for texts of the program, of which there are few. */
export function prepared({ read }: Reader, sql: string): Database.Statement {
  const connection = read.$client;
  const statements = known.get(connection) ?? new Map<string, Database.Statement>();
  known.set(connection, statements);
  const before = statements.get(sql);
  if (before) return before;
  const statement = connection.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
