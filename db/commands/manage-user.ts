import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { SuspensionCause } from "@/domain/people/suspension";
import { type Role, roles } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findAccount } from "../queries/people";
import { recordAudit } from "./record-audit";

/** Gives somebody a role, in force on their very next request. The last administrator keeps theirs. */
export async function setRole(
  ctx: Context,
  { name, role }: { name: string; role: Role },
): Promise<Outcome<{ name: string; role: Role }>> {
  const denied = denial(ctx.actor, "user.role");
  if (denied) return refuse(denied);
  if (!roles.includes(role))
    return refuse("invalid_input", { problems: [{ pointer: "/role", message: "input.not_in_list" }] });
  return ctx.store.write(async (tx) => {
    const account = await findAccount(tx, name);
    if (!account || account.state === "left") return refuse("not_found");
    if (account.role === "admin" && role !== "admin") {
      const admins = await tx.read
        .select({ id: tx.t.users.id })
        .from(tx.t.users)
        .where(and(eq(tx.t.users.role, "admin"), eq(tx.t.users.state, "active")));
      if (admins.length <= 1)
        return refuse("invalid_input", { problems: [{ pointer: "/role", message: "role.last_admin" }] });
    }
    await tx.db.update(tx.t.users).set({ role }).where(eq(tx.t.users.id, account.id));
    await recordAudit(tx, ctx, {
      action: "role_changed",
      subject: `user/${account.id}`,
      detail: { from: account.role, to: role },
    });
    return ok({ name: account.name, role });
  });
}

/** Suspends an account, or lets it in again, with the reason. Moderators suspend editors; administrators suspend anybody but themselves. */
export async function setSuspended(
  ctx: Context,
  {
    name,
    suspended,
    reason,
    cause = "other",
  }: { name: string; suspended: boolean; reason: string; cause?: SuspensionCause },
): Promise<Outcome<{ name: string; suspended: boolean }>> {
  const denied = denial(ctx.actor, "user.suspend");
  if (denied) return refuse(denied);
  if (!reason.trim()) return refuse("reason_missing");
  return ctx.store.write(async (tx) => {
    const account = await findAccount(tx, name);
    if (!account || account.state === "left") return refuse("not_found");
    if (
      ctx.actor.kind === "user" &&
      (account.id === ctx.actor.id || (account.role !== "editor" && ctx.actor.role !== "admin"))
    )
      return refuse("missing_right");
    await tx.db
      .update(tx.t.users)
      .set({
        state: suspended ? "suspended" : "active",
        suspendedReason: suspended ? reason : null,
        suspendedCause: suspended ? cause : null,
      })
      .where(eq(tx.t.users.id, account.id));
    await recordAudit(tx, ctx, {
      action: suspended ? "account_suspended" : "account_unsuspended",
      subject: `user/${account.id}`,
      detail: { reason, ...(suspended ? { cause } : {}) },
    });
    return ok({ name: account.name, suspended });
  });
}

/** Ends somebody's sessions, by an administrator. */
export async function endSessionsOf(ctx: Context, { name }: { name: string }): Promise<Outcome<{ ended: number }>> {
  const denied = denial(ctx.actor, "user.role");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const account = await findAccount(tx, name);
    if (!account) return refuse("not_found");
    const ended = await tx.db
      .update(tx.t.sessions)
      .set({ revokedAt: ctx.now() })
      .where(and(eq(tx.t.sessions.userId, account.id), isNull(tx.t.sessions.revokedAt)))
      .returning({ id: tx.t.sessions.id });
    await recordAudit(tx, ctx, { action: "sessions_ended", subject: `user/${account.id}` });
    return ok({ ended: ended.length });
  });
}
