import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { mapPageIds } from "../queries/pages";
import { recordAudit } from "./record-audit";

export type ProtectionLevel = "moderators" | "administrators";

/**
 * Protects a page, so that only moderators or only administrators may still change it; or lifts its protection where no level is
 * given. With the reason, which everybody can read in the log. What administrators protect, they alone lift.
 */
export async function protectPage(
  ctx: Context,
  { page, level, reason }: { page: PageRef; level: ProtectionLevel | undefined; reason: string },
): Promise<Outcome<{ page: PageRef; level: ProtectionLevel | undefined }>> {
  const denied =
    denial(ctx.actor, "page.protect") ?? (level === "administrators" ? denial(ctx.actor, "site.settings") : undefined);
  if (denied) return refuse(denied);
  const words = reason.trim();
  if (!words) return refuse("reason_missing");
  if (words.length > 500)
    return refuse("invalid_input", { problems: [{ pointer: "/reason", message: "text.too_long" }] });
  return ctx.store.write(async (tx) => {
    const { protections } = tx.t;
    const found = (await mapPageIds(tx, [page])).get(page);
    const byUserId = userIdOf(ctx.actor);
    if (!found || byUserId === undefined) return refuse("not_found");
    const open = and(eq(protections.pageId, found.id), isNull(protections.endedAt));
    const [before] = await tx.read.select({ level: protections.level }).from(protections).where(open).limit(1);
    const mayLift = before?.level === "administrators" ? denial(ctx.actor, "site.settings") : undefined;
    if (mayLift) return refuse(mayLift);
    if (before?.level === level) return refuse("no_change");
    await tx.db.update(protections).set({ endedAt: ctx.now() }).where(open);
    if (level)
      await tx.db
        .insert(protections)
        .values({ pageId: found.id, level, reason: words, byUserId, createdAt: ctx.now() });
    await recordAudit(tx, ctx, {
      action: level ? "page_protected" : "page_unprotected",
      subject: `page/${found.id}`,
      detail: { page, reason: words, ...(level ? { level } : {}) },
    });
    return ok({ page, level });
  });
}
