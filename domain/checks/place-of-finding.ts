import type { Claim } from "../claims/claim";
import type { PageContent } from "../revisions/content";

/**
 * The place that a finding speaks of, as the difference of the page names it: claims by their id and not by their number, and
 * the whole thing rather than a part of it.
 */
export function placeOfFinding(
  pointer: string,
  content: PageContent | undefined,
): { readonly at: string; readonly claim: Claim | undefined } {
  const [what = "", name = ""] = pointer.split("/").slice(1);
  if (what === "claims") {
    const claim = content?.claims[Number(name)];
    return { at: claim ? `/claims/${claim.id}` : "/claims", claim };
  }
  const isPair = what === "titles" || what === "summary" || what === "body" || what === "fields";
  return { at: what === "" ? "" : isPair && name ? `/${what}/${name}` : `/${what}`, claim: undefined };
}
