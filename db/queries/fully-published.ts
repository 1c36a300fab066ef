import "server-only";
import { splitRef } from "@/domain/kinds/names";
import { saysNothingNew } from "@/domain/review/same-change";
import type { Reader } from "../store";
import { findPublishedPage, mapPageIds } from "./pages";
import type { Plan, PlannedItem } from "./plan";

/** Whether readers see all of a proposal already: publishing it now would change nothing. */
export async function isFullyPublished(reader: Reader, { items }: Plan): Promise<boolean> {
  for (const item of items) if (!(await isPublished(reader, item))) return false;
  return true;
}

/** A new page that is there with all of it, a deletion of a page that is gone, an edit of which nothing is left. */
async function isPublished(reader: Reader, item: PlannedItem): Promise<boolean> {
  const { action, head, merged, slug, proposal, ref } = item;
  if (action === "create") {
    const page = await findPublishedPage(reader, splitRef(ref));
    return page !== undefined && proposal.content !== undefined && saysNothingNew(proposal.content, page.content);
  }
  if (action === "delete") return (await mapPageIds(reader, [ref])).get(ref)?.state === "deleted";
  if (!head || !merged) return false;
  const stays = action === "edit" || (action === "rename" && slug === proposal.to);
  return stays && saysNothingNew(merged, head.content);
}
