import type { PageContent } from "../revisions/content";
import { diffContent } from "../revisions/page-diff";
import { withoutTwins } from "./same-change";

/** The places of a proposal at which readers see already what it says, although it is not published: what of it lived on. */
export function livedOn(
  base: PageContent | undefined,
  published: PageContent | undefined,
  proposed: PageContent | undefined,
): string[] {
  if (!published || !proposed) return [];
  const open = new Set(
    diffContent(published, withoutTwins(proposed, published)).changes.map((one) => one.at as string),
  );
  const rivals = new Set(withoutTwins(proposed, published).claims.map((claim) => `/claims/${claim.id}`));
  return diffContent(base, proposed)
    .changes.filter((one) => one.what !== "order")
    .filter((one) => !open.has(one.at) || (one.what === "claim" && one.kind === "added" && !rivals.has(one.at)))
    .map((one) => one.at);
}
