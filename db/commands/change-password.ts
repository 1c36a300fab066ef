import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { isGuessable, password as passwordRule } from "@/domain/people/password";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { hashPassword, verifyPassword } from "../passwords";
import { findAccount, findAccountById } from "../queries/people";
import type { Tx } from "../store";
import { spendLink } from "./add-user";
import { recordAudit } from "./record-audit";
import { spend } from "./spend-limit";

/** The owner changes the password; every session ends, tokens included, and the owner signs in anew. */
export async function changePassword(
  ctx: Context,
  { current, next }: { current: string; next: string },
): Promise<Outcome<{ changed: true }>> {
  const id = userIdOf(ctx.actor);
  if (id === undefined) return refuse("unauthenticated");
  const limited = await spend(ctx, "sign_in_account", `user ${id}`);
  if (limited) return limited;
  const account = await findAccountById(ctx.store, id);
  if (!(await verifyPassword(account?.passwordHash, current)))
    return refuse("wrong_credentials", { problems: [{ pointer: "/current", message: "password.wrong" }] });
  const ready = await readPassword(next, account?.name ?? "");
  if (!ready.ok) return ready;
  return ctx.store.write(async (tx) => setPassword(tx, ctx, id, ready.value, "password_changed"));
}

/** Sets a new password by a one-time link: the link is used up only if the password is good. */
export async function resetPassword(
  ctx: Context,
  { link, next }: { link: string; next: string },
): Promise<Outcome<{ changed: true }>> {
  const ready = await readPassword(next, "");
  if (!ready.ok) return ready;
  return ctx.store.write(async (tx) => {
    const owner = await spendLink(tx, ctx, "password_reset", link);
    if (!owner?.userId) return refuse("link_invalid");
    return setPassword(tx, ctx, owner.userId, ready.value, "password_reset");
  });
}

/** An administrator, or the command line, sets somebody's password. */
export async function setPasswordOf(
  ctx: Context,
  { name, next }: { name: string; next: string },
): Promise<Outcome<{ changed: true }>> {
  const denied = denial(ctx.actor, "user.reset_password");
  if (denied) return refuse(denied);
  const account = await findAccount(ctx.store, name);
  if (!account) return refuse("not_found");
  const ready = await readPassword(next, account.name);
  if (!ready.ok) return ready;
  return ctx.store.write(async (tx) => setPassword(tx, ctx, account.id, ready.value, "password_set"));
}

async function readPassword(next: string, name: string): Promise<Outcome<string>> {
  const parsed = passwordRule.safeParse(next);
  if (!parsed.success) return refuse("weak_password", { problems: problemsOf(parsed.error, "/password") });
  if (isGuessable(next, [name]))
    return refuse("weak_password", { problems: [{ pointer: "/password", message: "password.common" }] });
  return ok(await hashPassword(next));
}

async function setPassword(
  tx: Tx,
  ctx: Context,
  id: number,
  passwordHash: string,
  action: string,
): Promise<Outcome<{ changed: true }>> {
  await tx.db.update(tx.t.users).set({ passwordHash }).where(eq(tx.t.users.id, id));
  for (const table of [tx.t.sessions, tx.t.accessTokens])
    await tx.db
      .update(table)
      .set({ revokedAt: ctx.now() })
      .where(and(eq(table.userId, id), isNull(table.revokedAt)));
  await recordAudit(tx, ctx, { action, subject: `user/${id}` });
  return ok({ changed: true } as const);
}
