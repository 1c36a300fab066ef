import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { decide } from "@/domain/review/decide";
import { itemAddress } from "@/domain/review/parts/items";
import { hasItems, partAddress, readLeftOut } from "@/domain/review/parts/part-address";
import { problemsOf } from "@/domain/review/problems";
import { reasonCodes } from "@/domain/review/reasons";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { ChangesetState } from "@/domain/review/states";
import type { Context } from "../context";
import { findChangeset, type StoredChangeset } from "../queries/changeset";
import { concernsTaken, planPart } from "../queries/part-plan";
import { planChangeset } from "../queries/plan";
import { sawSameChanges } from "../queries/seen-plan";
import { findSite } from "../queries/site";
import type { Tx } from "../store";
import { closeItems } from "./close-items";
import { inspectAgain } from "./inspect-again";
import { notify } from "./notify";
import { publish } from "./publish";
import { recordMove } from "./record-move";
import { refuseMissingSources } from "./refuse-missing-sources";
import { refuseUnready } from "./refuse-unready";
import { returnRest } from "./return-rest";
import { supersedeRivals } from "./supersede-rivals";

export const reviewInput = z.strictObject({
  version: z.int().min(1),
  seen_hash: z.string().regex(/^[0-9a-f]{64}$/, { message: "review.seen_hash" }),
  verdict: z.enum(["approve", "request_changes", "reject", "comment"]),
  comment: z.string().trim().max(4000, { message: "text.too_long" }).optional(),
  reason_code: z.enum(reasonCodes).optional(),
  /** Pages, and items of pages as `page#pointer`, that an approval does not take: they go back to the author as a draft. */
  leave_out: z.array(partAddress).max(2000).default([]),
  /** The moderator has read every warning of this version. */
  acknowledge_warnings: z.boolean().default(false),
});
export type ReviewInput = z.infer<typeof reviewInput>;
export type Reviewed = {
  readonly id: string;
  readonly state: ChangesetState;
  readonly publication: string | null;
  /** The draft that holds what was left out. */
  readonly rest?: string | null;
};

/** A verdict on one version of a changeset, by somebody who did not write it. An approval publishes all of it, or all but what is left out, or nothing. */
export async function reviewChangeset(
  ctx: Context,
  given: unknown,
  { id }: { id: string },
): Promise<Outcome<Reviewed>> {
  const parsed = reviewInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const input = parsed.data;
  const inspected = input.verdict === "approve" ? await inspectAgain(ctx.store, id, input.leave_out) : undefined;

  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    const unseen =
      !changeset ||
      (changeset.state === "draft" &&
        denial(ctx.actor, "changeset.read_draft", { state: "draft", ownerIds: changeset.authorIds }));
    if (!changeset || unseen) return refuse(changeset?.submittedAt ? "already_decided" : "not_found");
    if (input.verdict === "comment") return commentOn(tx, ctx, changeset, input);

    const site = await findSite(tx);
    const leaveOut = readLeftOut(input.verdict === "approve" ? input.leave_out : []);
    const plan = await planChangeset(tx, changeset);
    // What is no longer open cannot be divided any more, and need not be: the decision says so.
    const part = planPart(plan, changeset.state === "submitted" ? leaveOut : new Map());
    const findings = changeset.findings
      .filter((one) => !part.ok || concernsTaken(one, part.value, inspected?.places))
      .map((one) => ({ ...one, acknowledged: one.acknowledged || input.acknowledge_warnings }));
    const transition = leaveOut.size > 0 ? "approve_part" : input.verdict;
    const decision = decide(transition, ctx.actor, { ...changeset, findings }, site, {
      comment: input.comment,
      reasonCode: input.reason_code,
    });
    if (!decision.ok) {
      const given = decision.error === "already_decided" ? await findSameVerdict(tx, ctx, changeset, input) : undefined;
      if (given) return ok(given);
      if (
        decision.error === "already_decided" &&
        !denial(ctx.actor, "changeset.approve", { state: "submitted", ownerIds: changeset.writerIds }, site)
      )
        await recordVerdict(tx, ctx, changeset, input, true);
      return refuse(decision.error);
    }
    if (!part.ok) return part;
    const { taken, left, divided } = part.value;
    if (changeset.version !== input.version) return refuse("stale_base");
    const open = findings.filter(
      (one) => !changeset.findings.some(({ id, acknowledged }) => id === one.id && acknowledged),
    );
    const isReasonMissing = !input.comment && open.some((one) => one.severity === "warning" && one.needsReason);
    if (input.verdict === "approve" && isReasonMissing) return refuse("comment_missing");
    // Nothing taken is a rejection or a request for changes, never an empty acceptance.
    if (taken.length === 0) return refuse("no_change");
    if (input.verdict === "approve") {
      const hindered =
        (await refuseUnready(tx, ctx.actor, part.value)) ??
        inspected?.refusal ??
        (await refuseMissingSources(tx, taken));
      if (hindered) return hindered;
    }
    if (part.value.hash !== input.seen_hash) {
      // Others may have published elsewhere on the page since: that leaves what was looked at as it was.
      const isSame =
        input.verdict === "approve" &&
        !hasItems(leaveOut) &&
        (await sawSameChanges(tx, changeset, plan, input.seen_hash));
      if (!isSame) return refuse("stale_base");
    }

    if (input.acknowledge_warnings)
      await tx.db
        .update(tx.t.findings)
        .set({ acknowledgedBy: userIdOf(ctx.actor) ?? null })
        .where(eq(tx.t.findings.versionId, changeset.versionId));
    await recordVerdict(tx, ctx, changeset, input, false);
    await tx.db
      .update(tx.t.changesets)
      .set({
        state: decision.value,
        activityAt: ctx.now(),
        ...(input.verdict === "request_changes" ? {} : { decidedAt: ctx.now() }),
      })
      .where(eq(tx.t.changesets.id, changeset.id));
    if (input.verdict === "reject") await closeItems(tx, changeset, "dropped");
    await tx.db.delete(tx.t.leases).where(eq(tx.t.leases.changesetId, changeset.id));
    const single = input.verdict === "approve" && changeset.writerIds.includes(userIdOf(ctx.actor) ?? -1);
    await recordMove(tx, ctx, changeset, {
      transition,
      from: changeset.state,
      to: decision.value,
      detail: { ...(single ? { single: true } : {}), ...(input.reason_code ? { reason: input.reason_code } : {}) },
    });
    if (input.verdict !== "approve") return ok({ id, state: decision.value, publication: null });
    const publication = await publish(tx, ctx, {
      changeset,
      items: taken,
      hash: input.seen_hash,
      approverId: userIdOf(ctx.actor) ?? null,
      single,
    });
    await supersedeRivals(tx, ctx, changeset, taken);
    const rest = left.length + divided.length > 0 ? await returnRest(tx, ctx, changeset, part.value) : null;
    return ok({ id, state: decision.value, publication, rest });
  });
}

/** A verdict that the same person gave before, on the same version and screen: the answer got lost, and is given again. */
async function findSameVerdict(
  tx: Tx,
  ctx: Context,
  changeset: StoredChangeset,
  input: ReviewInput,
): Promise<Reviewed | undefined> {
  const { changesets, reviews, publications } = tx.t;
  const [same] = await tx.read
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(
        eq(reviews.changesetId, changeset.id),
        eq(reviews.reviewerId, userIdOf(ctx.actor) ?? -1),
        eq(reviews.version, input.version),
        eq(reviews.verdict, input.verdict),
        eq(reviews.seenHash, input.seen_hash),
        eq(reviews.late, false),
      ),
    )
    .limit(1);
  const leftOut = changeset.items.flatMap(({ ref, outcome, returned }) =>
    outcome === "returned" ? [ref as string] : returned.map((at) => itemAddress(ref, at)),
  );
  const isSame =
    leftOut.length === new Set(input.leave_out).size && leftOut.every((one) => input.leave_out.includes(one));
  // A hash of chosen items says by itself which they were.
  if (!same || !(isSame || hasItems(readLeftOut(input.leave_out)))) return undefined;
  const [published] = await tx.read
    .select({ id: publications.publicId })
    .from(publications)
    .where(eq(publications.changesetId, changeset.id))
    .limit(1);
  const [rest] =
    leftOut.length === 0
      ? []
      : await tx.read
          .select({ id: changesets.publicId })
          .from(changesets)
          .where(eq(changesets.copyOf, changeset.id))
          .orderBy(changesets.id)
          .limit(1);
  return { id: changeset.publicId, state: changeset.state, publication: published?.id ?? null, rest: rest?.id ?? null };
}

async function commentOn(
  tx: Tx,
  ctx: Context,
  changeset: StoredChangeset,
  input: ReviewInput,
): Promise<Outcome<Reviewed>> {
  const denied = denial(ctx.actor, "changeset.comment", { state: changeset.state, ownerIds: changeset.authorIds });
  if (denied) return refuse(denied);
  if (!input.comment) return refuse("comment_missing");
  await recordVerdict(tx, ctx, changeset, input, false);
  await tx.db.update(tx.t.changesets).set({ activityAt: ctx.now() }).where(eq(tx.t.changesets.id, changeset.id));
  await notify(tx, ctx, changeset, { transition: "comment" });
  return ok({ id: changeset.publicId, state: changeset.state, publication: null });
}

async function recordVerdict(tx: Tx, ctx: Context, changeset: StoredChangeset, input: ReviewInput, late: boolean) {
  const reviewerId = userIdOf(ctx.actor);
  if (reviewerId === undefined) throw new Error("A verdict needs an account.");
  await tx.db.insert(tx.t.reviews).values({
    changesetId: changeset.id,
    version: input.version,
    reviewerId,
    verdict: input.verdict,
    seenHash: input.seen_hash,
    reasonCode: input.reason_code ?? null,
    comment: input.comment ?? null,
    late,
    createdAt: ctx.now(),
  });
}
