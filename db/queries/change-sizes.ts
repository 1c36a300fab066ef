import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { changeSize } from "@/domain/revisions/change-size";
import type { Reader } from "../store";
import { findChangeset } from "./changeset";
import { mapRevisionContents } from "./revisions";

export type ChangeSize = ReturnType<typeof changeSize>;

/** How much each changeset changes over all its pages, in words and claims: counted when it was written, not when it is listed. */
export async function mapChangeSizes(store: Reader, ids: readonly string[]): Promise<Map<string, ChangeSize>> {
  if (ids.length === 0) return new Map();
  const { read, t } = store;
  const { wordsAdded, wordsRemoved, claimsChanged } = t.changesetItems;
  const rows = await read
    .select({
      id: t.changesets.publicId,
      wordsAdded: sql<number>`sum(${wordsAdded})`,
      wordsRemoved: sql<number>`sum(${wordsRemoved})`,
      claimsChanged: sql<number>`sum(${claimsChanged})`,
      uncounted: sql<number>`sum(${isNull(wordsAdded)})`,
    })
    .from(t.changesets)
    .innerJoin(
      t.changesetVersions,
      and(eq(t.changesetVersions.changesetId, t.changesets.id), eq(t.changesetVersions.number, t.changesets.version)),
    )
    .innerJoin(t.changesetItems, eq(t.changesetItems.versionId, t.changesetVersions.id))
    .where(inArray(t.changesets.publicId, [...ids]))
    .groupBy(t.changesets.id);
  const sizes = new Map<string, ChangeSize>();
  for (const { id, uncounted, ...size } of rows) sizes.set(id, uncounted > 0 ? await countSize(store, id) : size);
  return sizes;
}

/** The size of a changeset that was written before sizes were kept. */
async function countSize(store: Reader, id: string): Promise<ChangeSize> {
  const total = { wordsAdded: 0, wordsRemoved: 0, claimsChanged: 0 };
  const items = (await findChangeset(store, id))?.items ?? [];
  const bases = await mapRevisionContents(
    store,
    items.map((item) => item.baseRevisionId).filter((one) => one !== null),
  );
  for (const { proposal, baseRevisionId } of items) {
    if (!proposal.content) continue;
    const size = changeSize(bases.get(baseRevisionId ?? -1)?.content, proposal.content);
    total.wordsAdded += size.wordsAdded;
    total.wordsRemoved += size.wordsRemoved;
    total.claimsChanged += size.claimsChanged;
  }
  return total;
}
