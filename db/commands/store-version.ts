import "server-only";
import { and, eq } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { isSpellingAmendment } from "@/domain/review/parts/spelling-amendment";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { ChangesetState } from "@/domain/review/states";
import type { Context } from "../context";
import { findChangeset, type StoredChangeset } from "../queries/changeset";
import { listStandingApprovers } from "../queries/standing-approvals";
import type { FoundFinding } from "./inspect-changes";
import type { PreparedItem } from "./prepare-changes";
import { recordMove } from "./record-move";
import { refuseTwin } from "./refuse-twin";
import { overwriteDraftVersion, writeVersion } from "./write-version";

export type StoredVersion = {
  readonly id: string;
  readonly state: ChangesetState;
  readonly version: number;
  readonly saves: number;
};

type NewVersion = {
  readonly title: string;
  readonly reason: string;
  readonly items: readonly PreparedItem[];
  readonly findings: readonly FoundFinding[];
  readonly note?: string | undefined;
  /** How many saves its author knew of. */
  readonly saves?: number | undefined;
  readonly transition: "revise" | "rebase" | "reopen" | "amend";
  /** An amendment of spelling alone does not make an author. */
  readonly spellingOnly?: boolean | undefined;
  /** A proposal that waits for review leaves the queue for it, and is submitted anew or stays a draft. */
  readonly takesBack?: boolean | undefined;
  /** A comment whose suggestion the new version carries out, by its id: its writer is an author too, spelling alone apart. */
  readonly settles?: number | undefined;
  /** Hands it to the moderators, if it is not with them already. */
  readonly submits: boolean;
};

/**
 * Stores new content of a changeset, if nobody has changed it since `before` was read: in place for a draft that nobody has
 * seen, else as a new version.
 */
export async function storeVersion(
  ctx: Context,
  before: StoredChangeset,
  { title, reason, items, findings, note, saves, transition, submits, spellingOnly, settles, takesBack }: NewVersion,
): Promise<Outcome<StoredVersion>> {
  const id = before.publicId;
  return ctx.store.write(async (tx) => {
    const current = await findChangeset(tx, id);
    if (!current || current.state !== before.state || current.versionId !== before.versionId)
      return refuse("already_decided");
    if (saves !== undefined && current.saves !== saves) return refuse("draft_conflict");
    const twin = submits && before.type !== "revert" ? await refuseTwin(tx, ctx, items, before.id) : undefined;
    if (twin) return twin;
    const standing = transition === "rebase" ? await listStandingApprovers(tx, current, items) : [];
    const inPlace = current.state === "draft" && current.submittedAt === null;
    const version = inPlace ? current.version : current.version + 1;
    const isTakenBack = takesBack === true && current.state === "submitted";
    const from: ChangesetState = isTakenBack ? "draft" : current.state;
    const kept: ChangesetState = transition === "reopen" ? "draft" : from;
    const state: ChangesetState = submits ? "submitted" : kept;

    if (inPlace)
      await overwriteDraftVersion(tx, ctx, { changesetId: current.id, versionId: current.versionId, items, findings });
    else await writeVersion(tx, ctx, { changesetId: current.id, number: version, items, findings, note, spellingOnly });
    if (settles !== undefined)
      await tx.db
        .update(tx.t.comments)
        .set({
          resolvedAt: ctx.now(),
          resolvedBy: userIdOf(ctx.actor) ?? null,
          carriedOut: isSpellingAmendment(before.items, items) ? "spelling" : "words",
        })
        .where(and(eq(tx.t.comments.id, settles), eq(tx.t.comments.changesetId, current.id)));
    await tx.db
      .update(tx.t.changesets)
      .set({
        title,
        reason,
        version,
        saves: current.saves + 1,
        state,
        activityAt: ctx.now(),
        ...(transition === "reopen" ? { decidedAt: null } : {}),
        ...(submits ? { submittedAt: ctx.now() } : {}),
      })
      .where(eq(tx.t.changesets.id, current.id));
    const moved = { id: current.id, publicId: id, version };
    if (isTakenBack) {
      await tx.db.delete(tx.t.leases).where(eq(tx.t.leases.changesetId, current.id));
      // Where it comes back at once, the new version is what there is to be told of.
      const isTold = submits ? { untold: "everybody" as const } : {};
      await recordMove(tx, ctx, current, { transition: "take_back", from: "submitted", to: "draft", ...isTold });
    }
    if (!inPlace) await recordMove(tx, ctx, moved, { transition, from, to: kept, untold: standing });
    if (submits) await recordMove(tx, ctx, moved, { transition: "submit", from: kept, to: "submitted" });
    return ok({ id, state, version, saves: current.saves + 1 });
  });
}
