import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { remark } from "@/domain/people/remark";
import { reportReasons } from "@/domain/people/report";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findPublishedPage } from "../queries/pages";

export const reportInput = z.object({
  reason: z.enum(reportReasons, { message: "input.not_in_list" }),
  body: remark,
  claim: z.string().optional(),
  /** Public id of a remark in the page's discussion. */
  remark: z.string().optional(),
});

/**
 * Somebody who may open a proposal reports what was said on it, also after its writer left. Whether they may open it, the caller
 * has asked.
 */
export async function fileCommentReport(
  ctx: Context,
  given: unknown,
  { changeset, comment }: { changeset: { id: number; publicId: string }; comment: number },
): Promise<Outcome<{ id: string }>> {
  const denied = denial(ctx.actor, "page.report");
  if (denied) return refuse(denied);
  const parsed = reportInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  return ctx.store.write(async (tx) => {
    const { reviews, reports } = tx.t;
    const [said] = await tx.read
      .select({ id: reviews.id })
      .from(reviews)
      .where(and(eq(reviews.id, comment), eq(reviews.changesetId, changeset.id)))
      .limit(1);
    if (!said) return refuse("not_found");
    const id = ctx.secret();
    await tx.db.insert(reports).values({
      publicId: id,
      subject: `comment/${changeset.publicId}/${said.id}`,
      reason: parsed.data.reason,
      body: parsed.data.body,
      reporterId: userIdOf(ctx.actor) ?? null,
      createdAt: ctx.now(),
    });
    return ok({ id });
  });
}

/**
 * Anybody reports a problem with a page, one of its claims or a remark about it. Answers with the report's tracking id, which only
 * whoever reported it and the moderators know. Nothing of a visitor is kept but their words.
 */
export async function fileReport(ctx: Context, given: unknown, page: PageRef): Promise<Outcome<{ id: string }>> {
  const denied = denial(ctx.actor, "page.report");
  if (denied) return refuse(denied);
  const parsed = reportInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const input = parsed.data;
  return ctx.store.write(async (tx) => {
    const found = await findPublishedPage(tx, splitRef(page));
    if (!found) return refuse("not_found");
    const { talkPosts } = tx.t;
    const [post] = input.remark
      ? await tx.read
          .select({ pageId: talkPosts.pageId })
          .from(talkPosts)
          .where(eq(talkPosts.publicId, input.remark))
          .limit(1)
      : [];
    if (input.remark && post?.pageId !== found.id) return refuse("not_found");
    if (input.claim && !found.content.claims.some((one) => one.id === input.claim)) return refuse("not_found");
    const id = ctx.secret();
    await tx.db.insert(tx.t.reports).values({
      publicId: id,
      pageId: found.id,
      subject: input.remark ? `talk/${input.remark}` : `page/${found.id}${input.claim ? `#${input.claim}` : ""}`,
      reason: input.reason,
      body: input.body,
      reporterId: userIdOf(ctx.actor) ?? null,
      createdAt: ctx.now(),
    });
    return ok({ id });
  });
}
