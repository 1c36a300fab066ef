import "server-only";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import * as tables from "../schema";
import type { Reader } from "../store";

/** A reader over the whole database as it is at this moment, whatever others write meanwhile; it cannot write. */
export async function withSnapshot<T>(file: string, work: (reader: Reader) => Promise<T>): Promise<T> {
  const connection = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    connection.pragma("temp_store = FILE");
    connection.exec("begin");
    connection.prepare("select count(*) from pages").get(); // a deferred transaction begins with its first read
    return await work({ t: tables, read: drizzle(connection, { schema: tables }) });
  } finally {
    connection.close();
  }
}
