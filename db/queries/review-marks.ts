import "server-only";
import { and, eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** The pages of the newest version of a changeset that somebody has looked at. */
export async function findLookedAt(
  { read, t }: Reader,
  { id, version }: { readonly id: number; readonly version: number },
  userId: number,
): Promise<ReadonlySet<PageRef>> {
  const rows = await read
    .select({ page: t.reviewMarks.page })
    .from(t.reviewMarks)
    .where(
      and(eq(t.reviewMarks.changesetId, id), eq(t.reviewMarks.version, version), eq(t.reviewMarks.userId, userId)),
    );
  return new Set(rows.map(({ page }) => page as PageRef));
}
