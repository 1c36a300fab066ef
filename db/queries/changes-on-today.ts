import "server-only";
import type { ChangeInput } from "@/domain/review/changeset";
import type { Reader } from "../store";
import { changesOf } from "./changeset-input";
import type { PlannedItem } from "./plan";

/**
 * Planned items as they would be handed in on today's pages. What merges by itself is merged; where somebody must choose, the
 * old base stays, so that the choice is still asked for.
 */
export async function changesOnToday(reader: Reader, items: readonly PlannedItem[]): Promise<ChangeInput[]> {
  const before = await changesOf(reader, items);
  return before.map((change, index) => {
    const { head, merged, action } = items[index] ?? {};
    if (!head || action === "create") return change;
    if (action === "edit" || action === "rename")
      return merged ? { ...change, base: head.number, content: merged } : change;
    // A deletion, undeletion or redirect speaks of the page, not of its words.
    const { content: _, ...rest } = change;
    return { ...rest, base: head.number };
  });
}
