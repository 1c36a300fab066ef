import "server-only";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { KindName } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** The public ids of other proposals that are with the moderators, or came back from them, and touch one of these pages; oldest first. */
export async function listOpenRivals(
  { read, t }: Reader,
  {
    changesetId,
    pages,
  }: {
    changesetId?: number | undefined;
    pages: readonly { pageId: number | null; kind: KindName; slug: string }[];
  },
): Promise<string[]> {
  if (pages.length === 0) return [];
  const ids = pages.map((page) => page.pageId).filter((id) => id !== null);
  const addresses = sql.join(
    pages.map(({ kind, slug }) => sql`(${kind}, ${slug})`),
    sql`, `,
  );
  const rows = await read
    .selectDistinct({ id: t.changesets.id, publicId: t.changesets.publicId })
    .from(t.changesets)
    .innerJoin(
      t.changesetVersions,
      and(eq(t.changesetVersions.changesetId, t.changesets.id), eq(t.changesetVersions.number, t.changesets.version)),
    )
    .innerJoin(t.changesetItems, eq(t.changesetItems.versionId, t.changesetVersions.id))
    .where(
      and(
        inArray(t.changesets.state, ["submitted", "changes_requested"]),
        eq(t.changesets.visibility, "normal"),
        changesetId === undefined ? undefined : ne(t.changesets.id, changesetId),
        // Two look-ups by index: one condition for both would read every item there is.
        sql`${t.changesetItems.id} in (select id from ${t.changesetItems} where ${inArray(t.changesetItems.pageId, ids)}
          union all select id from ${t.changesetItems} where (kind, slug) in (values ${addresses}))`,
      ),
    )
    .orderBy(t.changesets.id);
  return rows.map((row) => row.publicId);
}
