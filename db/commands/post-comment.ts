import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { pageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial, may } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { applySuggestion, suggestion } from "@/domain/review/suggestion";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { notify } from "./notify";

/** A remark about one place of a proposal. */
export const placedComment = z.strictObject({
  comment: z.string().trim().min(1, { message: "text.empty" }).max(4000, { message: "text.too_long" }),
  page: pageRef,
  /** JSON pointer into the content of the page, list members by their key; empty for the page as a whole. */
  anchor: z
    .string()
    .max(300)
    .regex(/^(?:\/[^/]+)*$/, { message: "review.anchor" })
    .default(""),
  /** What is to stand there instead: carried out with one click. */
  suggestion: suggestion.optional(),
});

/** Remarks on one place of a proposal: a line, a field or a claim. It stays there through all later versions until it is resolved. */
export async function postComment(
  ctx: Context,
  given: unknown,
  { id }: { id: string },
): Promise<Outcome<{ id: string; comment: string }>> {
  const parsed = placedComment.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { comment: body, page, anchor, suggestion: suggested } = parsed.data;
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const denied = denial(ctx.actor, "changeset.comment", { state: changeset.state, ownerIds: changeset.authorIds });
    if (denied) return refuse(denied);
    if (!changeset.items.some((item) => item.ref === page))
      return refuse("invalid_input", { problems: [{ pointer: "/page", message: "review.leave_out" }] });
    const comment = ctx.id();
    const content = changeset.items.find((item) => item.ref === page)?.proposal.content;
    if (suggested && !(content && applySuggestion(content, anchor, suggested)))
      return refuse("invalid_input", { problems: [{ pointer: "/suggestion/before", message: "review.suggestion" }] });
    await tx.db.insert(tx.t.comments).values({
      publicId: comment,
      changesetId: changeset.id,
      version: changeset.version,
      authorId: userIdOf(ctx.actor) ?? null,
      ...{ page, anchor, body },
      suggestion: suggested ? JSON.stringify(suggested) : null,
      createdAt: ctx.now(),
    });
    await tx.db.update(tx.t.changesets).set({ activityAt: ctx.now() }).where(eq(tx.t.changesets.id, changeset.id));
    await notify(tx, ctx, changeset, { transition: "comment" });
    return ok({ id, comment });
  });
}

/** Settles a remark, or opens it again: by whoever made it, the author of the proposal, or a moderator. */
export async function resolveComment(
  ctx: Context,
  { id, comment, resolved = true }: { id: string; comment: string; resolved?: boolean },
): Promise<Outcome<{ id: string }>> {
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const subject = { state: changeset.state, ownerIds: changeset.authorIds };
    const denied = denial(ctx.actor, "changeset.comment", subject);
    if (denied) return refuse(denied);
    const { comments } = tx.t;
    const [row] = await tx.read
      .select({ id: comments.id, authorId: comments.authorId, resolvedAt: comments.resolvedAt })
      .from(comments)
      .where(and(eq(comments.publicId, comment), eq(comments.changesetId, changeset.id)))
      .limit(1);
    if (!row) return refuse("not_found");
    const me = userIdOf(ctx.actor) ?? -1;
    const isTheirs = row.authorId === me || changeset.authorIds.includes(me) || may(ctx.actor, "page.confirm");
    if (!isTheirs) return refuse("missing_right");
    // Settled twice is settled once: who did it first stays named.
    if (resolved === (row.resolvedAt !== null)) return ok({ id });
    await tx.db
      .update(comments)
      .set(resolved ? { resolvedAt: ctx.now(), resolvedBy: me } : { resolvedAt: null, resolvedBy: null })
      .where(eq(comments.id, row.id));
    return ok({ id });
  });
}
