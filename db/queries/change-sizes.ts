import "server-only";
import { changeSize } from "@/domain/revisions/change-size";
import type { Reader } from "../store";
import { findChangeset } from "./changeset";
import { mapRevisionContents } from "./revisions";

export type ChangeSize = ReturnType<typeof changeSize>;

/** How much each changeset changes over all its pages, in words and claims. */
export async function mapChangeSizes(store: Reader, ids: readonly string[]): Promise<Map<string, ChangeSize>> {
  const sizes = new Map<string, ChangeSize>();
  for (const id of ids) {
    const changeset = await findChangeset(store, id);
    if (!changeset) continue;
    const bases = await mapRevisionContents(
      store,
      changeset.items.map((item) => item.baseRevisionId).filter((one) => one !== null),
    );
    const total = { wordsAdded: 0, wordsRemoved: 0, claimsChanged: 0 };
    for (const { proposal, baseRevisionId } of changeset.items) {
      if (!proposal.content) continue;
      const size = changeSize(
        baseRevisionId === null ? undefined : bases.get(baseRevisionId)?.content,
        proposal.content,
      );
      total.wordsAdded += size.wordsAdded;
      total.wordsRemoved += size.wordsRemoved;
      total.claimsChanged += size.claimsChanged;
    }
    sizes.set(id, total);
  }
  return sizes;
}
