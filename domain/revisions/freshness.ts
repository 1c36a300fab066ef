import type { PageContent } from "./content";
import { mergeContent } from "./merge";
import { sameContent } from "./merge-members";

/** Where a proposal stands against the published wiki; computed whenever it matters, never stored as a decision. */
export type Freshness = "current" | "behind_clean" | "behind_conflict" | "orphaned";

/** One page's part of a changeset. `undefined` content: no such page (base, published), or a deletion (proposed). */
export type Proposal = {
  base: PageContent | undefined;
  published: PageContent | undefined;
  proposed: PageContent | undefined;
  /** The target was deleted, merged away or suppressed, or the changeset it builds on was rejected. */
  isTargetGone?: boolean;
};

/** Freshness of one page's part. A deletion or creation never merges by itself: somebody must look at what came in between. */
export function freshnessOf({ base, published, proposed, isTargetGone }: Proposal): Freshness {
  if (isTargetGone) return "orphaned";
  if (sameContent(base, published)) return "current";
  if (base && !published) return "orphaned";
  if (!base || !published || !proposed) return "behind_conflict";
  return mergeContent(base, published, proposed).ok ? "behind_clean" : "behind_conflict";
}

const order: readonly Freshness[] = ["current", "behind_clean", "behind_conflict", "orphaned"];

/** Freshness of a whole changeset: that of its worst part, since it is published as a whole or not at all. */
export const worstFreshness = (parts: readonly Freshness[]): Freshness =>
  parts.reduce((worst, one) => (order.indexOf(one) > order.indexOf(worst) ? one : worst), "current" as Freshness);
