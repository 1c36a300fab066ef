import "server-only";
import { denial } from "@/domain/policy/may";
import { choicesInput } from "@/domain/review/choices";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { claimIdsIn } from "../queries/changeset-input";
import { planRebase, type RebasedItem } from "../queries/rebase";
import { onSteadyWiki } from "../steady-wiki";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { refuseProtected } from "./refuse-protected";
import { type StoredVersion, storeVersion } from "./store-version";
import { submissionRefusal } from "./submission";

/**
 * Brings an open proposal up to date, by its author, or by a moderator who becomes one of its authors by that and leaves the
 * decision to another: a new version on today's pages, in the state in which it was. What merges
 * by itself needs no choice; a conflict without one is named, and nothing is written. A choice for values that have changed since
 * it was made is not applied.
 */
export const rebaseChangeset = onSteadyWiki(
  async (ctx: Context, given: unknown, { id }: { id: string }): Promise<Outcome<StoredVersion>> => {
    const before = await findChangeset(ctx.store, id);
    if (!before) return refuse("not_found");
    const subject = { state: before.state, ownerIds: before.authorIds };
    const denied = denial(ctx.actor, "changeset.rebase", subject);
    if (denied && denial(ctx.actor, "changeset.amend", subject)) return refuse(denied);
    const parsed = choicesInput.safeParse(given);
    if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });

    const rebased = await planRebase(ctx.store, before, parsed.data.choices);
    const refused = unsettled(rebased);
    if (refused) return refused;
    const changes = rebased.flatMap((one) => (one.change ? [one.change] : []));
    if (changes.length === 0) return refuse("no_change");
    const prepared = await prepareChanges(ctx.store, ctx, changes, {
      knownClaimIds: claimIdsIn(before.items),
      restores: before.type === "revert",
    });
    if (!prepared.ok) return prepared;
    const items = prepared.value.filter((item) => item.changed);
    const findings = await inspectChanges(ctx.store, items);
    const failing =
      items.length === 0
        ? refuse("no_change")
        : before.state === "submitted"
          ? submissionRefusal(items, findings)
          : undefined;
    if (failing) return failing;
    const hindered = await refuseProtected(ctx.store, ctx.actor, items);
    if (hindered) return hindered;
    const { title, reason } = before;
    return storeVersion(ctx, before, { title, reason, items, findings, transition: "rebase", submits: false });
  },
);

/** Everything that stands in the way of a new version on today's pages, or undefined. */
function unsettled(rebased: readonly RebasedItem[]): Outcome<never> | undefined {
  for (const [index, { item, hindrance }] of rebased.entries()) {
    if (!hindrance) continue;
    const { code, at = "", message } = hindrance;
    return refuse(code, {
      params: { page: item.ref },
      ...(message === undefined ? {} : { problems: [{ pointer: `/changes/${index}/content${at}`, message }] }),
    });
  }
  const problems = rebased.flatMap(({ item, conflicts }, index) =>
    conflicts.map(({ id, at }) => ({
      pointer: `/changes/${index}/content${at}`,
      message: "review.choose",
      params: { page: item.ref, conflict: id },
    })),
  );
  return problems.length > 0 ? refuse("merge_conflict", { problems }) : undefined;
}
