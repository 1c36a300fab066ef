import { canonicalJson } from "../revisions/canonical";
import type { PageContent } from "../revisions/content";
import { diffContent } from "../revisions/page-diff";

type Shown = {
  readonly head?: { readonly content: PageContent } | undefined;
  readonly merged: PageContent | undefined;
};

/**
 * Whether two plans of one page show the same changes: the same claims, values and sentences, before and after. What others
 * published elsewhere on the page between them may differ.
 */
export function isSameScreen(seen: Shown, now: Shown): boolean {
  if (!seen.merged || !now.merged) return false;
  return canonicalJson(shown(seen.head?.content, seen.merged)) === canonicalJson(shown(now.head?.content, now.merged));
}

const shown = (before: PageContent | undefined, after: PageContent): unknown[] =>
  diffContent(before, after).changes.map((change) => {
    if (change.what === "order") return [change.at];
    if ("diff" in change) {
      const changed = change.diff.hunks.filter((hunk) => hunk.kind !== "same");
      return [change.at, changed.map((hunk) => [hunk.before, hunk.after])];
    }
    return [change.at, change.before ?? null, change.after ?? null];
  });
