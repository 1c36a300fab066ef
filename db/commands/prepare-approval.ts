import "server-only";
import { typeset } from "@/domain/markup/typeset";
import { locales } from "@/domain/text";
import { findChangeset } from "../queries/changeset";
import { planChangeset } from "../queries/plan";
import { documentsOf } from "../search/documents";
import type { Reader } from "../store";
import { inspectAgain } from "./inspect-again";
import { nextTurn } from "./next-turn";

/** Those that are being prepared: to be asked for one twice is to be asked once. */
const running = new Set<string>();

/**
 * Does ahead of an approval what of it depends on the content alone: the checks, the setting of texts, their words for search. All
 * of it is kept by what it was made from, so the approval decides and computes as ever, and only finds what it needs at hand; what
 * changed meanwhile is made anew. A page at a time, so that everybody else gets a turn between two.
 */
export async function prepareApproval(reader: Reader, id: string): Promise<void> {
  if (running.has(id)) return;
  running.add(id);
  try {
    const changeset = await findChangeset(reader, id);
    if (changeset?.state !== "submitted") return;
    await inspectAgain(reader, id);
    for (const { merged } of (await planChangeset(reader, changeset)).items) {
      await nextTurn();
      if (!merged) continue;
      for (const lang of locales) typeset(merged.body[lang] ?? "");
      documentsOf(merged);
    }
  } finally {
    running.delete(id);
  }
}
