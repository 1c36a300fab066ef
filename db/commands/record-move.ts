import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import type { ChangesetState } from "@/domain/review/states";
import type { Context } from "../context";
import type { Tx } from "../store";
import { cacheTag, writeCacheTags } from "./invalidate";
import { notify } from "./notify";
import { recordAudit } from "./record-audit";

/** Log names of the moves, in the past tense. */
const pastTense: Record<string, string> = {
  open: "changeset_opened",
  revise: "changeset_revised",
  rebase: "changeset_rebased",
  amend: "changeset_amended",
  submit: "changeset_submitted",
  take_back: "changeset_taken_back",
  approve: "changeset_approved",
  approve_part: "changeset_approved_in_part",
  request_changes: "changeset_sent_back",
  reject: "changeset_rejected",
  withdraw: "changeset_withdrawn",
  reopen: "changeset_reopened",
  import: "changeset_imported",
  supersede: "changeset_superseded",
  remind: "changeset_reminded",
  expire: "changeset_expired",
};

/** Writes one move of a changeset into its own trail and into the audit log, and tells those whom it concerns. Drafts leave no trace in the public log. */
export async function recordMove(
  tx: Tx,
  ctx: Context,
  changeset: { id: number; publicId: string; version: number },
  move: {
    transition: string;
    from: ChangesetState | null;
    to: ChangesetState;
    detail?: Record<string, unknown>;
    /** Whom it does not concern after all. */
    untold?: readonly number[] | "everybody";
  },
) {
  await tx.db.insert(tx.t.reviewEvents).values({
    changesetId: changeset.id,
    version: changeset.version,
    transition: move.transition,
    fromState: move.from,
    toState: move.to,
    actorId: userIdOf(ctx.actor) ?? null,
    detail: move.detail ?? null,
    createdAt: ctx.now(),
  });
  if (move.from === "submitted" || move.to === "submitted") await forgetCounts(tx, changeset.id);
  await notify(tx, ctx, changeset, move);
  if (move.to === "draft" && move.from === null) return;
  await recordAudit(tx, ctx, {
    action: pastTense[move.transition] ?? `changeset_${move.transition}`,
    subject: `changeset/${changeset.publicId}`,
    detail: { version: changeset.version, ...move.detail },
  });
}

/** The pages of a changeset say how many proposals wait on them: whatever version touched them, they count anew. */
async function forgetCounts(tx: Tx, changesetId: number) {
  const items = await tx.db
    .select({ kind: tx.t.changesetItems.kind, slug: tx.t.changesetItems.slug, pageId: tx.t.changesetItems.pageId })
    .from(tx.t.changesetItems)
    .where(eq(tx.t.changesetItems.changesetId, changesetId));
  const ids = items.flatMap(({ pageId }) => (pageId === null ? [] : [pageId]));
  const pages = await tx.db
    .select({ kind: tx.t.pages.kind, slug: tx.t.pages.slug })
    .from(tx.t.pages)
    .where(inArray(tx.t.pages.id, ids));
  await writeCacheTags(
    tx,
    [...items, ...pages].map(({ kind, slug }) => cacheTag.waiting(`${kind}/${slug}` as PageRef)),
  );
}
