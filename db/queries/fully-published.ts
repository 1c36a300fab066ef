import "server-only";
import { sameContent } from "@/domain/revisions/merge-members";
import type { Plan } from "./plan";

/** Whether readers see all of a proposal already: publishing it now would change nothing. */
export const isFullyPublished = ({ items }: Plan): boolean =>
  items.every(({ action, head, merged, slug, proposal }) => {
    if (!head || !merged) return false;
    const stays = action === "edit" || (action === "rename" && slug === proposal.to);
    return stays && sameContent(merged, head.content);
  });
