import "server-only";
import { eq, max } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { typeset } from "@/domain/markup/typeset";
import { locales } from "@/domain/text";
import { findChangeset } from "../queries/changeset";
import { planChangeset } from "../queries/plan";
import { documentsOf } from "../search/documents";
import type { Reader } from "../store";
import { inspectAgain } from "./inspect-again";
import { nextTurn } from "./next-turn";

/** What was prepared lately, by version and by what was published then: to be asked for it twice is to be asked once. */
const prepared = new LRUCache<string, true>({ max: 100 });

/**
 * Does ahead of an approval what of it depends on the content alone: the checks, the setting of texts, their words for search. All
 * of it is kept by what it was made from, so the approval decides and computes as ever, and only finds what it needs at hand; what
 * changed meanwhile is made anew. A page at a time, so that everybody else gets a turn between two.
 */
export async function prepareApproval(reader: Reader, id: string): Promise<void> {
  const state = await stateOf(reader, id);
  if (state === undefined || prepared.has(state)) return;
  prepared.set(state, true);
  await inspectAgain(reader, id);
  const changeset = await findChangeset(reader, id);
  if (changeset?.state !== "submitted") return;
  for (const { merged } of (await planChangeset(reader, changeset)).items) {
    await nextTurn();
    if (!merged) continue;
    for (const lang of locales) typeset(merged.body[lang] ?? "");
    documentsOf(merged);
  }
}

/** The version of a proposal that waits for a decision, and the newest publication, which may have changed what it does. */
async function stateOf({ read, t }: Reader, id: string): Promise<string | undefined> {
  const [changeset] = await read
    .select({ version: t.changesets.version, state: t.changesets.state })
    .from(t.changesets)
    .where(eq(t.changesets.publicId, id))
    .limit(1);
  if (changeset?.state !== "submitted") return undefined;
  const [published] = await read.select({ newest: max(t.publications.id) }).from(t.publications);
  return `${id} ${changeset.version} ${published?.newest ?? 0}`;
}
