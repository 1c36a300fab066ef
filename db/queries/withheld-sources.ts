import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** Which of these sources were taken out of the wiki by a suppression: their claims stay, what they say cannot be read. */
export async function listWithheldSources({ read, t }: Reader, refs: readonly PageRef[]): Promise<PageRef[]> {
  if (refs.length === 0) return [];
  const rows = await read
    .select({ slug: t.pages.slug })
    .from(t.pages)
    .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
    .where(
      and(
        eq(t.pages.kind, "source"),
        inArray(
          t.pages.slug,
          refs.map((ref) => splitRef(ref).slug),
        ),
        eq(t.revisions.visibility, "suppressed"),
      ),
    );
  return rows.map(({ slug }) => `source/${slug}` as const);
}
