import "server-only";
import { denial } from "@/domain/policy/may";
import { changesetInput } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { claimIdsIn } from "../queries/changeset-input";
import { onSteadyWiki } from "../steady-wiki";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { refuseProtected } from "./refuse-protected";
import { type StoredVersion, storeVersion } from "./store-version";
import { submissionRefusal } from "./submission";

/**
 * Saves new content for a changeset, by its author. A draft that nobody has seen is saved in place, guarded by its count of saves;
 * after a request for changes it becomes a new version, and is submitted again unless `submit` is false. One that waits for review is
 * changed only where it is to be taken back for that.
 */
export const reviseChangeset = onSteadyWiki(
  async (
    ctx: Context,
    given: unknown,
    {
      id,
      saves,
      note,
      takesBack,
    }: { id: string; saves?: number | undefined; note?: string | undefined; takesBack?: boolean | undefined },
  ): Promise<Outcome<StoredVersion>> => {
    const before = await findChangeset(ctx.store, id);
    if (!before) return refuse("not_found");
    const action = takesBack && before.state === "submitted" ? "changeset.take_back" : "changeset.revise";
    const denied = denial(ctx.actor, action, { state: before.state, ownerIds: before.authorIds });
    if (denied) return refuse(denied);
    const parsed = changesetInput.safeParse(given);
    if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
    const { title, reason, submit, changes } = parsed.data;

    const prepared = await prepareChanges(ctx.store, ctx, changes, { knownClaimIds: claimIdsIn(before.items) });
    if (!prepared.ok) return prepared;
    const items = submit ? prepared.value.filter((item) => item.changed) : prepared.value;
    const findings = await inspectChanges(ctx.store, items);
    const refused = submit ? submissionRefusal(items, findings) : undefined;
    if (refused) return refused;
    const hindered = await refuseProtected(ctx.store, ctx.actor, items);
    if (hindered) return hindered;
    return storeVersion(ctx, before, {
      title,
      reason,
      items,
      findings,
      note,
      saves,
      transition: "revise",
      submits: submit,
      takesBack,
    });
  },
);
