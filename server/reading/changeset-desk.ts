import "server-only";
import { mapRevisionContents } from "@/db/queries/revisions";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { type Denial, denial, may } from "@/domain/policy/may";
import type { Action } from "@/domain/policy/table";
import type { PageContent } from "@/domain/revisions/content";
import type { Bilingual } from "@/domain/text";
import type { Asker } from "../context";
import { authorSteps, type ChangesetView, loadChangeset } from "./changeset-view";
import { loadLedger } from "./ledger";

/** One proposal on the desk of whoever looks at it: what it is, what it is compared with, and what they may do with it. */
export type ChangesetDesk = ChangesetView & {
  /** The revisions that its items started from, by id. */
  readonly bases: ReadonlyMap<number, { readonly number: number; readonly content: PageContent }>;
  readonly names: Readonly<Partial<Record<PageRef, Bilingual>>>;
  readonly counts: { readonly error: number; readonly warning: number; readonly notice: number };
  /** They decide proposals, though perhaps not this one. */
  readonly moderates: boolean;
  /** Why they may not approve this one. */
  readonly approvalDenied: Denial | undefined;
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
  const { names } = await loadLedger(store(), [
    ...changeset.items.flatMap((item) => item.proposal.content?.claims ?? []),
    ...(plan?.items ?? []).flatMap((item) => (item.conflicts.length > 0 ? (item.head?.content.claims ?? []) : [])),
  ]);
  return {
    ...view,
    bases: await mapRevisionContents(
      store(),
      changeset.items.map((item) => item.baseRevisionId).filter((one) => one !== null),
    ),
    names,
    counts,
    moderates: actor.kind === "user" && !denial({ ...actor, id: -1 }, "changeset.approve", subject, site),
    approvalDenied: denial(actor, "changeset.approve", subject, site),
    steps: authorSteps(actor, changeset),
    may: (action) => may(actor, action, subject),
  };
}
