import "server-only";
import { findChangeset, type StoredChangeset } from "@/db/queries/changeset";
import { findLease, type Lease } from "@/db/queries/leases";
import { type Plan, planChangeset } from "@/db/queries/plan";
import { findRelatives, type Relative, type Relatives } from "@/db/queries/relatives";
import { findReviewTrail, type ReviewTrail } from "@/db/queries/review-trail";
import { findSite, type Site } from "@/db/queries/site";
import { store } from "@/db/store";
import { type Actor, userIdOf } from "@/domain/policy/actor";
import { may } from "@/domain/policy/may";
import { type ChangesetState, isOpen } from "@/domain/review/states";

export type ChangesetView = {
  readonly changeset: StoredChangeset;
  readonly plan: Plan | undefined;
  readonly trail: ReviewTrail;
  readonly site: Site;
  readonly lease: Lease | undefined;
  /** Only those that the actor may open. */
  readonly relatives: Relatives;
};

/** Whether the actor may open it: the line of the permission table for its state. What may not be seen does not exist. */
export function maySee(actor: Actor, changeset: StoredChangeset): boolean {
  if (changeset.suppressed && !may(actor, "content.read_suppressed")) return false;
  if (changeset.type === "import") return true;
  return mayRead(actor, changeset.state, changeset.authorIds);
}

function mayRead(actor: Actor, state: ChangesetState, ownerIds: readonly number[]): boolean {
  const isClosed = state === "rejected" || state === "withdrawn" || state === "expired";
  const closed = isClosed ? "changeset.read_closed" : "changeset.read";
  return may(actor, state === "draft" ? "changeset.read_draft" : closed, { state, ownerIds });
}

/** A changeset with what publishing it now would do, if the actor may open it. */
export async function loadChangeset(actor: Actor, id: string): Promise<ChangesetView | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const changeset = await findChangeset(store(), id);
  if (!changeset || !maySee(actor, changeset)) return undefined;
  return {
    changeset,
    plan: isOpen(changeset.state) ? await planChangeset(store(), changeset) : undefined,
    trail: await findReviewTrail(store(), changeset.id),
    site: await findSite(store()),
    lease: isOpen(changeset.state) ? await findLease(store(), changeset.id, Date.now()) : undefined,
    relatives: seenRelatives(actor, await findRelatives(store(), changeset)),
  };
}

function seenRelatives(actor: Actor, { from, to }: Relatives): Relatives {
  const seen = ({ state, authorId }: Relative) => mayRead(actor, state, authorId === null ? [] : [authorId]);
  return { from: from && seen(from) ? from : undefined, to: to.filter(seen) };
}

/** What its author may do with it now, in the order of the buttons. */
export function authorSteps(
  actor: Actor,
  changeset: StoredChangeset,
): ("revise" | "submit" | "take-back" | "withdraw" | "reopen" | "copy")[] {
  if (!changeset.authorIds.includes(userIdOf(actor) ?? -1)) return [];
  const subject = { state: changeset.state, ownerIds: changeset.authorIds };
  const steps = [
    ["revise", "changeset.revise"],
    ["submit", "changeset.submit"],
    ["take-back", "changeset.take_back"],
    ["withdraw", "changeset.withdraw"],
    ["reopen", "changeset.reopen"],
    ["copy", "changeset.copy"],
  ] as const;
  return steps
    .filter(([step, action]) => may(actor, action, subject) && (step !== "submit" || changeset.state === "draft"))
    .map(([step]) => step);
}
