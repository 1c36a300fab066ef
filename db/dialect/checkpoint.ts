import "server-only";
import { sql } from "drizzle-orm";
import type { Store, Tx } from "../store";

/**
 * Folds the log into the database file and empties it, so that nothing of what was overwritten stays in either. Readers may hold
 * it up for a moment; says whether it was done within two seconds.
 */
export async function emptyLog({ engine }: Store): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (!engine.writer.inTransaction) {
      const [row] = engine.writer.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      if (row?.busy === 0) return true;
    }
    await new Promise((turn) => setTimeout(turn, 50));
  }
  return false;
}

/** Writes the search index anew without the words of documents that were removed: until then it only marks them as gone. */
export function sweepIndex(tx: Tx) {
  tx.db.run(sql`insert into search(search) values('optimize')`);
}
