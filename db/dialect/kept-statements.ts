import "server-only";
import type Database from "better-sqlite3";
import { LRUCache } from "lru-cache";

/** So many statements are held ready; an article asks a dozen, all of the wiki's queries are some hundreds. */
const most = 500;

/**
 * Has a connection keep the statements that it prepared, by their text. Queries are built anew for each call, but their texts are the
 * same, and to prepare one costs more than to run it. A statement that changed its way of answering is handed out as if it were new.
 */
export function keepStatements(connection: Database.Database): Database.Database {
  const statements = new LRUCache<string, Database.Statement>({ max: most });
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((text: string) => {
    const kept = statements.get(text);
    if (kept && !kept.busy) return kept.reader ? kept.raw(false) : kept;
    const fresh = prepare(text);
    statements.set(text, fresh);
    return fresh;
  }) as typeof connection.prepare;
  return connection;
}
