import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** Which of these pages a proposal that waits would make. Drafts are their author's own affair. */
export async function listProposedPages({ read, t }: Reader, refs: readonly PageRef[]): Promise<Set<PageRef>> {
  if (refs.length === 0) return new Set();
  const rows = await read
    .selectDistinct({ kind: t.changesetItems.kind, slug: t.changesetItems.slug })
    .from(t.changesetItems)
    .innerJoin(t.changesets, eq(t.changesets.id, t.changesetItems.changesetId))
    .innerJoin(
      t.changesetVersions,
      and(eq(t.changesetVersions.id, t.changesetItems.versionId), eq(t.changesetVersions.number, t.changesets.version)),
    )
    .where(
      and(
        inArray(t.changesets.state, ["submitted", "changes_requested"]),
        inArray(t.changesetItems.action, ["create", "undelete"]),
        inArray(
          t.changesetItems.slug,
          refs.map((ref) => splitRef(ref).slug),
        ),
      ),
    );
  const found = new Set(rows.map(({ kind, slug }) => `${kind}/${slug}` as PageRef));
  return new Set(refs.filter((ref) => found.has(ref)));
}
