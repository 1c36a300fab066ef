import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { userIdOf } from "@/domain/policy/actor";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { verifyPassword } from "../passwords";
import { findAccount, secretHash } from "../queries/people";
import { recordAudit } from "./record-audit";
import { spend } from "./spend-limit";

const day = 86_400_000;

/** Checks name or e-mail and password and opens a session. Unknown names and wrong passwords get the same answer in the same time. */
export async function signIn(
  ctx: Context,
  { name, password, network }: { name: string; password: string; network: string },
): Promise<Outcome<{ sid: string; expiresAt: number; name: string }>> {
  const limited =
    (await spend(ctx, "sign_in_account", name.trim().toLowerCase())) ?? (await spend(ctx, "sign_in_network", network));
  if (limited) return limited;
  const account = await findAccount(ctx.store, name);
  const fits = await verifyPassword(account?.state === "left" ? null : account?.passwordHash, password);
  if (!account || !fits) return refuse("wrong_credentials");
  return openSession(ctx, { id: account.id, name: account.name });
}

/** Opens a session for an account whose owner proved to be there. The number is returned once; the database keeps its hash. */
export async function openSession(
  ctx: Context,
  account: { id: number; name: string },
): Promise<Outcome<{ sid: string; expiresAt: number; name: string }>> {
  const sid = ctx.secret();
  const expiresAt = ctx.now() + 30 * day;
  await ctx.store.write(async (tx) => {
    await tx.db
      .insert(tx.t.sessions)
      .values({ sidHash: secretHash(sid), userId: account.id, createdAt: ctx.now(), seenAt: ctx.now(), expiresAt });
  });
  return ok({ sid, expiresAt, name: account.name });
}

/** Ends one session: a copied cookie is worthless from the next request on. */
export async function signOut(ctx: Context, { sid }: { sid: string }): Promise<void> {
  await ctx.store.write(async (tx) => {
    await tx.db
      .update(tx.t.sessions)
      .set({ revokedAt: ctx.now() })
      .where(and(eq(tx.t.sessions.sidHash, secretHash(sid)), isNull(tx.t.sessions.revokedAt)));
  });
}

/** Ends every session of the account that asks. */
export async function signOutEverywhere(ctx: Context): Promise<Outcome<{ ended: number }>> {
  const id = userIdOf(ctx.actor);
  if (id === undefined) return refuse("unauthenticated");
  return ctx.store.write(async (tx) => {
    const ended = await tx.db
      .update(tx.t.sessions)
      .set({ revokedAt: ctx.now() })
      .where(and(eq(tx.t.sessions.userId, id), isNull(tx.t.sessions.revokedAt)))
      .returning({ id: tx.t.sessions.id });
    await recordAudit(tx, ctx, { action: "signed_out_everywhere", subject: `user/${id}` });
    return ok({ ended: ended.length });
  });
}
