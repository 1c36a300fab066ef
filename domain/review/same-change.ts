import type { Claim } from "../claims/claim";
import { canonicalJson } from "../revisions/canonical";
import type { PageContent } from "../revisions/content";
import { sameContent } from "../revisions/merge-members";
import { diffContent } from "../revisions/page-diff";
import type { ChangeAction, ProposedChange } from "./changeset";

/** What a claim says, whatever its id: two people who add the same claim get two ids. */
const saying = ({ id: _, ...rest }: Claim): string => canonicalJson(rest);

/** A content without the claims that stand in the other one already, under another id. */
export function withoutTwins(content: PageContent, published: PageContent): PageContent {
  const ids = new Set(published.claims.map((claim) => claim.id));
  const said = new Set(published.claims.map(saying));
  return { ...content, claims: content.claims.filter((claim) => ids.has(claim.id) || !said.has(saying(claim))) };
}

/** Whether readers see all that a content proposes already. */
export const saysNothingNew = (proposed: PageContent, published: PageContent): boolean =>
  sameContent(withoutTwins(proposed, published), published);

type Part = {
  readonly ref: string;
  readonly action: ChangeAction;
  readonly base?: PageContent | undefined;
  readonly proposal: ProposedChange;
};

/** What a proposal does, so that two which do the very same have one signature, whoever wrote them and whenever they began. */
export const signatureOf = (parts: readonly Part[]): string =>
  canonicalJson(
    parts
      .map(({ ref, action, base, proposal }) => ({
        ...{ ref, action, to: proposal.to ?? null },
        changes:
          action === "edit" || action === "rename" || action === "create" ? changesOf(base, proposal.content) : [],
      }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  );

function changesOf(base: PageContent | undefined, content: PageContent | undefined): unknown[] {
  if (!content) return [];
  return diffContent(base, content).changes.flatMap((change): unknown[] => {
    if (change.what === "order") return [];
    if (change.what === "claim" && change.kind === "added" && change.after) return [{ added: saying(change.after) }];
    if ("diff" in change)
      return [
        [change.at, change.diff.hunks.filter((hunk) => hunk.kind !== "same").map((hunk) => [hunk.before, hunk.after])],
      ];
    return [[change.at, change.after ?? null]];
  });
}
