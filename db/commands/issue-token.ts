import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { scopes } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { line } from "@/domain/text";
import type { Context } from "../context";
import { findAccount, secretHash } from "../queries/people";
import { recordAudit } from "./record-audit";

const tokenInput = z.object({
  name: line(80),
  scopes: z.array(z.enum(scopes)).min(1, { message: "token.scopes" }),
  /** Days until it ends; absent: it does not. */
  days: z.int().min(1).max(3650).optional(),
});

/** A personal access token for the account that asks, or for another one by an administrator. Its secret is shown this once. */
export async function issueToken(
  ctx: Context,
  given: unknown,
  { owner }: { owner?: string | undefined } = {},
): Promise<Outcome<{ id: string; token: string }>> {
  const parsed = tokenInput.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const denied = denial(ctx.actor, owner === undefined ? "token.own" : "token.others");
  if (denied) return refuse(denied);
  const secret = `twq_${ctx.secret()}`;
  return ctx.store.write(async (tx) => {
    const userId =
      owner === undefined ? (ctx.actor.kind === "user" ? ctx.actor.id : undefined) : (await findAccount(tx, owner))?.id;
    if (userId === undefined) return refuse("not_found");
    const [row] = await tx.db
      .insert(tx.t.accessTokens)
      .values({
        publicId: ctx.id(),
        userId,
        name: parsed.data.name,
        hash: secretHash(secret),
        scopes: parsed.data.scopes,
        createdAt: ctx.now(),
        expiresAt: parsed.data.days === undefined ? null : ctx.now() + parsed.data.days * 86_400_000,
      })
      .returning({ publicId: tx.t.accessTokens.publicId });
    if (!row) throw new Error("The new token was not given an id.");
    await recordAudit(tx, ctx, {
      action: "token_issued",
      subject: `user/${userId}`,
      detail: { scopes: parsed.data.scopes },
    });
    return ok({ id: row.publicId, token: secret });
  });
}

/** Ends a token, by its owner or an administrator. */
export async function revokeToken(ctx: Context, { id }: { id: string }): Promise<Outcome<{ id: string }>> {
  return ctx.store.write(async (tx) => {
    const [row] = await tx.read.select().from(tx.t.accessTokens).where(eq(tx.t.accessTokens.publicId, id)).limit(1);
    const own = ctx.actor.kind === "user" && row?.userId === ctx.actor.id;
    const denied = denial(ctx.actor, own ? "token.own" : "token.others");
    if (denied) return refuse(denied);
    if (!row) return refuse("not_found");
    await tx.db
      .update(tx.t.accessTokens)
      .set({ revokedAt: ctx.now() })
      .where(and(eq(tx.t.accessTokens.id, row.id), isNull(tx.t.accessTokens.revokedAt)));
    await recordAudit(tx, ctx, { action: "token_revoked", subject: `user/${row.userId}` });
    return ok({ id });
  });
}
