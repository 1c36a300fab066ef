import "server-only";
import { and, eq } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { denial, may } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { recordAudit } from "./record-audit";

/**
 * Says that a check is wrong about a proposal, which is counted for the check. Whoever may decide the proposal acknowledges the
 * warning by it; an error is nobody's to wave through.
 */
export async function markFalseAlarm(
  ctx: Context,
  { id, finding }: { id: string; finding: number },
): Promise<Outcome<{ id: string }>> {
  return ctx.store.write(async (tx) => {
    const changeset = await findChangeset(tx, id);
    if (!changeset) return refuse("not_found");
    const subject = { state: changeset.state, ownerIds: changeset.authorIds };
    const denied = denial(ctx.actor, "changeset.comment", subject);
    if (denied) return refuse(denied);
    const found = changeset.findings.find((one) => one.id === finding);
    if (!found) return refuse("not_found");
    if (found.severity === "error") return refuse("check_failed");
    if (found.falseAlarm) return ok({ id });
    const me = userIdOf(ctx.actor) ?? null;
    const acknowledges =
      !found.needsReason && may(ctx.actor, "changeset.approve", { ...subject, ownerIds: changeset.writerIds });
    await tx.db
      .update(tx.t.findings)
      .set({ falseAlarmBy: me, ...(acknowledges ? { acknowledgedBy: me } : {}) })
      .where(and(eq(tx.t.findings.id, finding), eq(tx.t.findings.versionId, changeset.versionId)));
    await recordAudit(tx, ctx, {
      action: "false_alarm_marked",
      subject: `changeset/${changeset.publicId}`,
      detail: { check: found.check, page: found.page },
    });
    return ok({ id });
  });
}
