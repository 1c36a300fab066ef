import "server-only";
import { findChangeset, findReviewTrail, type ReviewTrail, type StoredChangeset } from "@/db/queries/changesets";
import { type Plan, planChangeset } from "@/db/queries/plan";
import { findSite, type Site } from "@/db/queries/site";
import { store } from "@/db/store";
import { type Actor, userIdOf } from "@/domain/policy/actor";
import { may } from "@/domain/policy/may";
import { isOpen } from "@/domain/review/states";

export type ChangesetView = {
  readonly changeset: StoredChangeset;
  readonly plan: Plan | undefined;
  readonly trail: ReviewTrail;
  readonly site: Site;
};

/** Whether the actor may open it: the line of the permission table for its state. What may not be seen does not exist. */
export function maySee(actor: Actor, changeset: StoredChangeset): boolean {
  if (changeset.suppressed && !may(actor, "content.read_suppressed")) return false;
  if (changeset.type === "import") return true;
  const subject = { state: changeset.state, ownerIds: changeset.authorIds };
  const action =
    changeset.state === "draft"
      ? "changeset.read_draft"
      : isClosed(changeset)
        ? "changeset.read_closed"
        : "changeset.read";
  return may(actor, action, subject);
}

const isClosed = ({ state }: StoredChangeset) => state === "rejected" || state === "withdrawn" || state === "expired";

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
  };
}

/** What its author may do with it now, in the order of the buttons. */
export function authorSteps(
  actor: Actor,
  changeset: StoredChangeset,
): ("revise" | "submit" | "take-back" | "withdraw" | "reopen")[] {
  if (!changeset.authorIds.includes(userIdOf(actor) ?? -1)) return [];
  const subject = { state: changeset.state, ownerIds: changeset.authorIds };
  const steps = [
    ["revise", "changeset.revise"],
    ["submit", "changeset.submit"],
    ["take-back", "changeset.take_back"],
    ["withdraw", "changeset.withdraw"],
    ["reopen", "changeset.reopen"],
  ] as const;
  return steps
    .filter(([step, action]) => may(actor, action, subject) && (step !== "submit" || changeset.state === "draft"))
    .map(([step]) => step);
}
