import "server-only";
import { eq } from "drizzle-orm";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { changesetInput } from "@/domain/review/changeset";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { ChangesetState } from "@/domain/review/states";
import type { Context } from "../context";
import { claimIdsIn } from "../queries/changeset-input";
import { findChangeset } from "../queries/changesets";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { recordMove } from "./record-move";
import { refuseProtected } from "./refuse-protected";
import { submissionRefusal } from "./submission";
import { overwriteDraftVersion, writeVersion } from "./write-version";

/**
 * Saves new content for a changeset, by its author. A draft that nobody has seen is saved in place, guarded by its count of saves;
 * after a request for changes it becomes a new version, and is submitted again unless `submit` is false.
 */
export async function reviseChangeset(
  ctx: Context,
  given: unknown,
  { id, saves, note }: { id: string; saves?: number | undefined; note?: string | undefined },
): Promise<Outcome<{ id: string; state: ChangesetState; version: number; saves: number }>> {
  const before = await findChangeset(ctx.store, id);
  if (!before) return refuse("not_found");
  const denied = denial(ctx.actor, "changeset.revise", { state: before.state, ownerIds: before.authorIds });
  if (denied) return refuse(denied);
  const parsed = changesetInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const input = parsed.data;

  const prepared = await prepareChanges(ctx.store, ctx, input.changes, { knownClaimIds: claimIdsIn(before.items) });
  if (!prepared.ok) return prepared;
  const submits = input.submit;
  const items = submits ? prepared.value.filter((item) => item.changed) : prepared.value;
  const findings = await inspectChanges(ctx.store, items);
  const refused = submits ? submissionRefusal(items, findings) : undefined;
  if (refused) return refused;
  const hindered = await refuseProtected(ctx.store, ctx.actor, items);
  if (hindered) return hindered;

  return ctx.store.write(async (tx) => {
    const current = await findChangeset(tx, id);
    if (!current || current.state !== before.state || current.versionId !== before.versionId)
      return refuse("already_decided");
    if (saves !== undefined && current.saves !== saves) return refuse("draft_conflict");
    const inPlace = current.state === "draft" && current.submittedAt === null;
    const version = inPlace ? current.version : current.version + 1;
    const state: ChangesetState = submits ? "submitted" : current.state;

    if (inPlace)
      await overwriteDraftVersion(tx, ctx, { changesetId: current.id, versionId: current.versionId, items, findings });
    else await writeVersion(tx, ctx, { changesetId: current.id, number: version, items, findings, note });
    await tx.db
      .update(tx.t.changesets)
      .set({
        title: input.title,
        reason: input.reason,
        version,
        saves: current.saves + 1,
        state,
        activityAt: ctx.now(),
        ...(submits ? { submittedAt: ctx.now() } : {}),
      })
      .where(eq(tx.t.changesets.id, current.id));
    const moved = { id: current.id, publicId: id, version };
    if (!inPlace) await recordMove(tx, ctx, moved, { transition: "revise", from: current.state, to: current.state });
    if (submits) await recordMove(tx, ctx, moved, { transition: "submit", from: current.state, to: "submitted" });
    return ok({ id, state, version, saves: current.saves + 1 });
  });
}
