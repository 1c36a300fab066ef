import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { reportOutcomes } from "@/domain/people/report";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { recordAudit } from "./record-audit";

const closing = z.object({
  outcome: z.enum(reportOutcomes, { message: "input.not_in_list" }),
  answer: z.string().trim().max(2000, { message: "text.too_long" }).optional(),
});

/** A moderator says what became of a report, once; whoever reported it reads that at their tracking address. */
export async function closeReport(
  ctx: Context,
  given: unknown,
  { id }: { id: string },
): Promise<Outcome<{ id: string }>> {
  const denied = denial(ctx.actor, "report.close");
  if (denied) return refuse(denied);
  const parsed = closing.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { outcome, answer } = parsed.data;
  return ctx.store.write(async (tx) => {
    const { reports } = tx.t;
    const [known] = await tx.read.select({ id: reports.id }).from(reports).where(eq(reports.publicId, id)).limit(1);
    if (!known) return refuse("not_found");
    const closed = await tx.db
      .update(reports)
      .set({ outcome, answer: answer || null, closedBy: userIdOf(ctx.actor) ?? null, closedAt: ctx.now() })
      .where(and(eq(reports.id, known.id), isNull(reports.closedAt)))
      .returning({ id: reports.id });
    if (closed.length === 0) return refuse("already_decided");
    // The tracking id opens the report, so the public log names it by its number.
    await recordAudit(tx, ctx, { action: "report_closed", subject: `report/${known.id}`, detail: { outcome } });
    return ok({ id });
  });
}
