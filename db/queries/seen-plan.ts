import "server-only";
import { and, desc, gt, inArray } from "drizzle-orm";
import { isSameScreen } from "@/domain/review/same-screen";
import type { Reader } from "../store";
import type { ChangesetItem } from "./changeset";
import { type Plan, planChangeset } from "./plan";

/** Publications that are looked back over; a screen that is older than that is simply shown anew. */
const farthest = 20;

/**
 * Whether somebody who names this hash saw, before others published elsewhere on these pages, the very changes that publishing
 * would make now.
 */
export async function sawSameChanges(
  reader: Reader,
  changeset: { contentHash: string; items: readonly ChangesetItem[] },
  now: Plan,
  seenHash: string,
): Promise<boolean> {
  for (const publication of await publicationsSince(reader, changeset.items)) {
    const seen = await planChangeset(reader, changeset, { before: publication });
    if (seen.hash !== seenHash) continue;
    return seen.items.every((item, index) => {
      const today = now.items[index];
      return today !== undefined && isSameScreen(item, today);
    });
  }
  return false;
}

async function publicationsSince({ read, t }: Reader, items: readonly ChangesetItem[]): Promise<number[]> {
  const pages = items.map((item) => item.pageId).filter((id) => id !== null);
  const bases = items.map((item) => item.baseRevisionId).filter((id) => id !== null);
  if (pages.length === 0 || bases.length === 0) return [];
  const rows = await read
    .selectDistinct({ id: t.revisions.publicationId })
    .from(t.revisions)
    .where(and(inArray(t.revisions.pageId, pages), gt(t.revisions.id, Math.min(...bases))))
    .orderBy(desc(t.revisions.publicationId))
    .limit(farthest);
  return rows.map((row) => row.id);
}
