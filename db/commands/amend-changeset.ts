import "server-only";
import { z } from "zod";
import { denial } from "@/domain/policy/may";
import { changeInput } from "@/domain/review/changeset";
import { isSpellingAmendment } from "@/domain/review/parts/spelling-amendment";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { claimIdsIn } from "../queries/changeset-input";
import { onSteadyWiki } from "../steady-wiki";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { refuseProtected } from "./refuse-protected";
import { type StoredVersion, storeVersion } from "./store-version";
import { submissionRefusal } from "./submission";
import { versionBody } from "./write-version";

/** An amendment as it is handed in: the version that was looked at, and every page of the proposal as it is to be. */
export const amendmentInput = z.strictObject({
  version: z.int().min(1),
  changes: z.array(changeInput).min(1, { message: "changes.none" }).max(50, { message: "changes.too_many" }),
  note: z.string().trim().max(1000, { message: "text.too_long" }).optional(),
});

/**
 * A moderator's own hand on a proposal that waits for review: a new version, credited to both, which stays in the queue. Whoever
 * amends becomes an author and cannot approve it, unless spelling alone was corrected.
 */
export const amendChangeset = onSteadyWiki(
  async (
    ctx: Context,
    given: unknown,
    { id, settles }: { id: string; settles?: number | undefined },
  ): Promise<Outcome<StoredVersion>> => {
    const before = await findChangeset(ctx.store, id);
    if (!before) return refuse("not_found");
    const denied = denial(ctx.actor, "changeset.amend", { state: before.state, ownerIds: before.authorIds });
    if (denied) return refuse(denied);
    const parsed = amendmentInput.safeParse(given);
    if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
    const { version, changes, note } = parsed.data;
    if (before.version !== version) return refuse("stale_base");

    const prepared = await prepareChanges(ctx.store, ctx, changes, {
      knownClaimIds: claimIdsIn(before.items),
      restores: before.type === "revert",
    });
    if (!prepared.ok) return prepared;
    const items = prepared.value.filter((item) => item.changed);
    if (canonicalJson(versionBody(items)) === canonicalJson(versionBody(before.items))) return refuse("no_change");
    const findings = await inspectChanges(ctx.store, items);
    const hindered = submissionRefusal(items, findings) ?? (await refuseProtected(ctx.store, ctx.actor, items));
    if (hindered) return hindered;
    const { title, reason } = before;
    return storeVersion(ctx, before, {
      ...{ title, reason, items, findings, note, settles },
      transition: "amend",
      submits: false,
      spellingOnly: isSpellingAmendment(before.items, items),
    });
  },
);
