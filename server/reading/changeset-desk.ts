import "server-only";
import type { ChangesetItem } from "@/db/queries/changeset";
import type { PlannedItem } from "@/db/queries/plan";
import { findLookedAt } from "@/db/queries/review-marks";
import { mapRevisionContents } from "@/db/queries/revisions";
import { findRivals, type Rival } from "@/db/queries/rivals";
import { mapCitedWords } from "@/db/queries/source-text";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { type Denial, denial, may } from "@/domain/policy/may";
import type { Action } from "@/domain/policy/table";
import { citationsOf } from "@/domain/revisions/cited-by-change";
import { emptyContent, type PageContent } from "@/domain/revisions/content";
import { diffContent, type PageDiff } from "@/domain/revisions/page-diff";
import type { Asker } from "../context";
import { authorSteps, type ChangesetView, loadChangeset, maySee } from "./changeset-view";
import { type LedgerView, loadLedger } from "./ledger";

/** One page of a proposal on the desk. */
export type DeskPage = {
  readonly item: ChangesetItem;
  readonly planned: PlannedItem | undefined;
  /** The revision that it started from. */
  readonly base: { readonly number: number; readonly content: PageContent } | undefined;
  /** What it would be after publication, as far as that is known. */
  readonly after: PageContent | undefined;
  readonly diff: PageDiff | undefined;
};

/** One proposal on the desk of whoever looks at it: what it is, what it is compared with, and what they may do with it. */
export type ChangesetDesk = ChangesetView & {
  readonly pages: readonly DeskPage[];
  readonly names: LedgerView["names"];
  readonly sources: LedgerView["sources"];
  /** The words behind the citations of what changes, as far as this reader may read them, by citation. */
  readonly cited: Readonly<Record<string, string>>;
  /** Other open proposals that would put something else in the same place. */
  readonly rivals: readonly Rival[];
  readonly counts: { readonly error: number; readonly warning: number; readonly notice: number };
  /** They decide proposals, though perhaps not this one. */
  readonly moderates: boolean;
  /** Why they may not approve this one. */
  readonly approvalDenied: Denial | undefined;
  /** The pages of its newest version that this reader has looked at. */
  readonly lookedAt: ReadonlySet<PageRef>;
  readonly steps: ReturnType<typeof authorSteps>;
  readonly may: (action: Action) => boolean;
};

/** Lays a proposal on the desk of somebody who may open it. */
export async function loadDesk({ actor }: Asker, id: string): Promise<ChangesetDesk | undefined> {
  const view = await loadChangeset(actor, id);
  if (!view) return undefined;
  const { changeset, plan, site } = view;
  const subject = { state: changeset.state, ownerIds: changeset.authorIds };
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of changeset.findings) counts[finding.severity] += 1;
  const planned = new Map(plan?.items.map((item) => [item.id, item]));
  // Where nothing was published since, the plan has read the base already.
  const bases = await mapRevisionContents(
    store(),
    changeset.items
      .filter((item) => planned.get(item.id)?.head?.revisionId !== item.baseRevisionId)
      .map((item) => item.baseRevisionId)
      .filter((one) => one !== null),
  );
  const pages = changeset.items.map((item) => {
    const today = planned.get(item.id);
    const isHead = item.baseRevisionId !== null && today?.head?.revisionId === item.baseRevisionId;
    return deskPage(item, today, isHead ? today?.head : bases.get(item.baseRevisionId ?? -1));
  });
  const rivals = plan ? await findRivals(store(), changeset, plan) : [];
  const { names, sources } = await loadLedger(store(), [
    ...rivals.flatMap((rival) => rival.changeset.items.flatMap((item) => item.proposal.content?.claims ?? [])),
    ...changeset.items.flatMap((item) => item.proposal.content?.claims ?? []),
    ...(plan?.items ?? []).flatMap((item) => (item.conflicts.length > 0 ? (item.head?.content.claims ?? []) : [])),
  ]);
  return {
    ...view,
    pages,
    names: { ...proposedNames(pages), ...names },
    sources,
    rivals: rivals.filter((rival) => maySee(actor, rival.changeset)),
    cited: await mapCitedWords(store(), actor, pages.flatMap(({ diff }) => diff?.changes ?? []).flatMap(citationsOf)),
    counts,
    moderates: actor.kind === "user" && !denial({ ...actor, id: -1 }, "changeset.approve", subject, site),
    approvalDenied: denial(actor, "changeset.approve", { ...subject, ownerIds: changeset.writerIds }, site),
    lookedAt: actor.kind === "user" ? await findLookedAt(store(), changeset, actor.id) : new Set(),
    steps: authorSteps(actor, changeset),
    may: (action) => may(actor, action, subject),
  };
}

/** What the new pages of a proposal are called: others of its pages speak of them before they are published. */
const proposedNames = (pages: readonly DeskPage[]): LedgerView["names"] =>
  Object.fromEntries(
    pages.flatMap(({ item, after }) => (item.action === "create" && after ? [[item.ref, after.titles] as const] : [])),
  );

function deskPage(item: ChangesetItem, planned: DeskPage["planned"], base: DeskPage["base"]): DeskPage {
  const before = planned?.freshness === "behind_clean" ? planned.head?.content : base?.content;
  const after = planned?.merged ?? item.proposal.content;
  const isGoing = item.action === "delete";
  const diff = after && diffContent(isGoing ? after : before, isGoing ? emptyContent(item.kind) : after);
  return { item, planned, base, after, diff };
}
