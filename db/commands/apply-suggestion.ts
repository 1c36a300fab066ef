import "server-only";
import { and, eq } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { applySuggestion, readSuggestion } from "@/domain/review/suggestion";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { changesOf, claimIdsIn } from "../queries/changeset-input";
import { onSteadyWiki } from "../steady-wiki";
import { amendChangeset } from "./amend-changeset";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { refuseProtected } from "./refuse-protected";
import { type StoredVersion, storeVersion } from "./store-version";
import { submissionRefusal } from "./submission";

/**
 * Carries out what a comment suggests: a new version by whoever presses, and the comment is settled. The author does it to their own
 * proposal while it is open; by a moderator it is an amendment. A suggestion that is out of date is refused.
 */
export const carryOutSuggestion = onSteadyWiki(
  async (ctx: Context, { id, comment }: { id: string; comment: string }): Promise<Outcome<StoredVersion>> => {
    const before = await findChangeset(ctx.store, id);
    if (!before) return refuse("not_found");
    const subject = { state: before.state, ownerIds: before.authorIds };
    const isAuthor = before.authorId === userIdOf(ctx.actor);
    const denied = denial(ctx.actor, isAuthor ? "changeset.rebase" : "changeset.amend", subject);
    if (denied) return refuse(denied);

    const { comments } = ctx.store.t;
    const [row] = await ctx.store.read
      .select()
      .from(comments)
      .where(
        and(eq(comments.publicId, comment), eq(comments.changesetId, before.id), eq(comments.visibility, "normal")),
      )
      .limit(1);
    const suggested = row && readSuggestion(row.suggestion);
    if (!row || !suggested) return refuse("not_found");
    if (row.resolvedAt !== null) return refuse("already_decided");
    const place = before.items.findIndex((item) => item.ref === row.page);
    const content = before.items[place]?.proposal.content;
    const replaced = content && applySuggestion(content, row.anchor ?? "", suggested);
    if (!replaced) return refuse("stale_base");
    const changes = (await changesOf(ctx.store, before.items)).map((change, index) =>
      index === place ? { ...change, content: replaced } : change,
    );
    if (!isAuthor) return amendChangeset(ctx, { version: before.version, changes }, { id, settles: row.id });

    const prepared = await prepareChanges(ctx.store, ctx, changes, {
      knownClaimIds: claimIdsIn(before.items),
      restores: before.type === "revert",
    });
    if (!prepared.ok) return prepared;
    const items = prepared.value;
    const findings = await inspectChanges(ctx.store, items);
    const hindered =
      (before.state === "submitted" ? submissionRefusal(items, findings) : undefined) ??
      (await refuseProtected(ctx.store, ctx.actor, items));
    if (hindered) return hindered;
    const { title, reason } = before;
    return storeVersion(ctx, before, {
      ...{ title, reason, items, findings, settles: row.id },
      transition: "revise",
      submits: false,
    });
  },
);
