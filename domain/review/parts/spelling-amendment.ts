import { canonicalJson } from "../../revisions/canonical";
import { diffContent } from "../../revisions/page-diff";
import type { ChangeAction, ProposedChange } from "../changeset";

type Version = readonly {
  readonly ref: string;
  readonly action: ChangeAction;
  readonly baseRevisionId: number | null;
  readonly proposal: ProposedChange;
}[];

/**
 * Whether an amendment corrects spelling alone, in texts and titles of the very same pages: such a hand does not make an author,
 * and leaves the right to approve (equal after folding, or punctuation; no digit, link, claim or citation).
 */
export function isSpellingAmendment(before: Version, after: Version): boolean {
  const rest = (version: Version) =>
    version.map(({ ref, action, baseRevisionId, proposal }) => [ref, action, baseRevisionId, proposal.to ?? null]);
  if (canonicalJson(rest(before)) !== canonicalJson(rest(after))) return false;
  const differing = after.filter(
    ({ proposal }, index) => canonicalJson(proposal) !== canonicalJson(before[index]?.proposal),
  );
  return (
    differing.length > 0 &&
    differing.every(({ ref, proposal }) => {
      const former = before.find((one) => one.ref === ref)?.proposal.content;
      return former && proposal.content ? diffContent(former, proposal.content).spellingOnly : false;
    })
  );
}
