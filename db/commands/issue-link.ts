import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findAccount, hasAdministrator, secretHash } from "../queries/people";
import { recordAudit } from "./record-audit";

const minutes = 60_000;

/** A one-time address for the first administrator, good for 30 minutes; older ones stop working. Undefined when there is one already. */
export async function issueFirstAdministratorLink(ctx: Context): Promise<string | undefined> {
  return ctx.store.write(async (tx) => {
    if (await hasAdministrator(tx)) return undefined;
    await tx.db
      .update(tx.t.oneTimeLinks)
      .set({ usedAt: ctx.now() })
      .where(and(eq(tx.t.oneTimeLinks.purpose, "first_admin"), isNull(tx.t.oneTimeLinks.usedAt)));
    const secret = ctx.secret();
    await tx.db.insert(tx.t.oneTimeLinks).values({
      purpose: "first_admin",
      hash: secretHash(secret),
      createdAt: ctx.now(),
      expiresAt: ctx.now() + 30 * minutes,
    });
    return secret;
  });
}

/** A one-time address with which an account gets a new password, good for an hour; by an administrator or the command line. */
export async function issuePasswordLink(
  ctx: Context,
  { name }: { name: string },
): Promise<Outcome<{ secret: string }>> {
  const denied = denial(ctx.actor, "user.reset_password");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const account = await findAccount(tx, name);
    if (!account || account.state === "left") return refuse("not_found");
    const secret = ctx.secret();
    await tx.db.insert(tx.t.oneTimeLinks).values({
      purpose: "password_reset",
      hash: secretHash(secret),
      userId: account.id,
      createdAt: ctx.now(),
      expiresAt: ctx.now() + 60 * minutes,
    });
    await recordAudit(tx, ctx, { action: "password_link_issued", subject: `user/${account.id}` });
    return ok({ secret });
  });
}

/** An invitation to open an account, good for a week, by an administrator. */
export async function issueInvitation(ctx: Context): Promise<Outcome<{ secret: string }>> {
  const denied = denial(ctx.actor, "site.settings");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const secret = ctx.secret();
    await tx.db.insert(tx.t.oneTimeLinks).values({
      purpose: "invitation",
      hash: secretHash(secret),
      createdAt: ctx.now(),
      expiresAt: ctx.now() + 7 * 24 * 60 * minutes,
    });
    await recordAudit(tx, ctx, { action: "invitation_issued", subject: "site" });
    return ok({ secret });
  });
}

/** The same asked for by whoever owns the account, to be sent to its e-mail address; undefined where there is none, and nobody is told. */
export async function requestPasswordLink(
  ctx: Context,
  { name }: { name: string },
): Promise<{ email: string; secret: string } | undefined> {
  return ctx.store.write(async (tx) => {
    const account = await findAccount(tx, name);
    if (!account?.email || account.state === "left") return undefined;
    const secret = ctx.secret();
    await tx.db.insert(tx.t.oneTimeLinks).values({
      purpose: "password_reset",
      hash: secretHash(secret),
      userId: account.id,
      createdAt: ctx.now(),
      expiresAt: ctx.now() + 60 * minutes,
    });
    return { email: account.email, secret };
  });
}
