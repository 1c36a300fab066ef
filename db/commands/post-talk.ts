import "server-only";
import type { PageRef } from "@/domain/kinds/names";
import { splitRef } from "@/domain/kinds/names";
import { remark } from "@/domain/people/remark";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findPublishedPage } from "../queries/pages";

/** Adds a remark to the discussion of a page, or of one of its claims. Everybody may read it at once. */
export async function postTalk(
  ctx: Context,
  { page, claim, body }: { page: PageRef; claim?: string | undefined; body: unknown },
): Promise<Outcome<{ id: string }>> {
  const denied = denial(ctx.actor, "page.talk");
  if (denied) return refuse(denied);
  const words = remark.safeParse(body);
  if (!words.success)
    return refuse("invalid_input", {
      problems: problemsOf(words.error).map((problem) => ({ ...problem, pointer: "/body" })),
    });
  return ctx.store.write(async (tx) => {
    const found = await findPublishedPage(tx, splitRef(page));
    if (!found || (claim && !found.content.claims.some((one) => one.id === claim))) return refuse("not_found");
    const id = ctx.id();
    await tx.db.insert(tx.t.talkPosts).values({
      publicId: id,
      pageId: found.id,
      claimId: claim ?? null,
      authorId: userIdOf(ctx.actor) ?? null,
      body: words.data,
      createdAt: ctx.now(),
    });
    return ok({ id });
  });
}
