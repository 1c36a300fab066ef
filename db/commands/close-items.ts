import "server-only";
import { and, eq } from "drizzle-orm";
import type { StoredChangeset } from "../queries/changeset";
import type { Tx } from "../store";

/** Says of every part of a changeset that came to an end what became of it: not published, or overtaken by what was. */
export async function closeItems(tx: Tx, changeset: StoredChangeset, outcome: "dropped" | "superseded") {
  const { changesetItems } = tx.t;
  await tx.db
    .update(changesetItems)
    .set({ outcome })
    .where(and(eq(changesetItems.versionId, changeset.versionId), eq(changesetItems.outcome, "open")));
}
