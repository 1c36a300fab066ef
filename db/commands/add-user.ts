import "server-only";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { accountName, emailAddress, nameKey } from "@/domain/people/name";
import { isGuessable, password } from "@/domain/people/password";
import { type Role, roles } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { hashPassword } from "../passwords";
import { hasAdministrator, secretHash } from "../queries/people";
import { findSite } from "../queries/site";
import type { Tx } from "../store";
import { recordAudit } from "./record-audit";

const account = z.object({
  name: accountName,
  email: z.union([z.literal("").transform(() => undefined), emailAddress]).optional(),
  password,
});

export type NewAccount = { readonly id: number; readonly name: string; readonly role: Role };

/** Anybody opens an account for themselves, as the site allows; an invitation is a one-time link. */
export async function signUp(
  ctx: Context,
  given: unknown,
  { invitation }: { invitation?: string | undefined } = {},
): Promise<Outcome<NewAccount>> {
  const site = await findSite(ctx.store);
  if (site.signUp === "closed" || (site.signUp === "invited" && !invitation)) return refuse("sign_up_closed");
  const ready = await readAccount(given);
  if (!ready.ok) return ready;
  return ctx.store.write(async (tx) => {
    const taken = await refuseTaken(tx, ready.value);
    if (taken) return taken;
    if (site.signUp === "invited" && !(await spendLink(tx, ctx, "invitation", invitation ?? "")))
      return refuse("link_invalid");
    return insertAccount(tx, ctx, ready.value, "editor", "account_opened");
  });
}

/** An administrator, or the command line, adds an account with a role. */
export async function addUser(ctx: Context, given: unknown, role: Role): Promise<Outcome<NewAccount>> {
  const denied = denial(ctx.actor, "user.role");
  if (denied) return refuse(denied);
  if (!roles.includes(role))
    return refuse("invalid_input", { problems: [{ pointer: "/role", message: "input.not_in_list" }] });
  const ready = await readAccount(given);
  if (!ready.ok) return ready;
  return ctx.store.write((tx) => insertAccount(tx, ctx, ready.value, role, "account_added"));
}

/** The first administrator, by the one-time address that the first start prints; works once, and only while there is none. */
export async function addFirstAdministrator(
  ctx: Context,
  given: unknown,
  choice: { link: string; singleReviewer: boolean; signUp: "open" | "invited" | "closed" },
): Promise<Outcome<NewAccount>> {
  const ready = await readAccount(given);
  if (!ready.ok) return ready;
  return ctx.store.write(async (tx) => {
    if (await hasAdministrator(tx)) return refuse("admin_exists");
    const taken = await refuseTaken(tx, ready.value);
    if (taken) return taken;
    if (!(await spendLink(tx, ctx, "first_admin", choice.link))) return refuse("link_invalid");
    const added = await insertAccount(tx, ctx, ready.value, "admin", "first_administrator_added");
    if (!added.ok) return added;
    for (const [key, value] of Object.entries({ singleReviewer: choice.singleReviewer, signUp: choice.signUp }))
      await tx.db
        .insert(tx.t.settings)
        .values({ key, value })
        .onConflictDoUpdate({ target: tx.t.settings.key, set: { value } });
    await recordAudit(tx, ctx, {
      action: "site_set_up",
      subject: "site",
      actorId: added.value.id,
      detail: { singleReviewer: choice.singleReviewer, signUp: choice.signUp },
    });
    return added;
  });
}

type Ready = { name: string; email: string | undefined; passwordHash: string };

/** Validates what was typed and hashes the password, before any transaction. */
async function readAccount(given: unknown): Promise<Outcome<Ready>> {
  const parsed = account.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { name, email } = parsed.data;
  if (isGuessable(parsed.data.password, [name, email?.split("@")[0] ?? ""]))
    return refuse("invalid_input", { problems: [{ pointer: "/password", message: "password.common" }] });
  return ok({ name, email, passwordHash: await hashPassword(parsed.data.password) });
}

/** A refusal where the name, in any look-alike spelling, or the e-mail is somebody's; asked before a one-time link is spent on it. */
async function refuseTaken(
  { read, t }: Tx,
  { name, email }: Pick<Ready, "name" | "email">,
): Promise<Outcome<never> | undefined> {
  const emailKey = email?.toLowerCase();
  const [taken] = await read
    .select({ id: t.users.id })
    .from(t.users)
    .where(or(eq(t.users.nameKey, nameKey(name)), emailKey ? eq(t.users.emailKey, emailKey) : undefined))
    .limit(1);
  return taken && refuse("name_taken", { problems: [{ pointer: "/name", message: "name.taken" }] });
}

async function insertAccount(
  tx: Tx,
  ctx: Context,
  { name, email, passwordHash }: Ready,
  role: Role,
  action: string,
): Promise<Outcome<NewAccount>> {
  const taken = await refuseTaken(tx, { name, email });
  if (taken) return taken;
  const [row] = await tx.db
    .insert(tx.t.users)
    .values({
      publicId: ctx.id(),
      name,
      nameKey: nameKey(name),
      email: email ?? null,
      emailKey: email?.toLowerCase() ?? null,
      passwordHash,
      role,
      createdAt: ctx.now(),
    })
    .returning({ id: tx.t.users.id });
  if (!row) throw new Error("The new account was not given an id.");
  await recordAudit(tx, ctx, {
    action,
    subject: `user/${row.id}`,
    detail: { role },
    ...(ctx.actor.kind === "reader" ? { actorId: row.id } : {}),
  });
  return ok({ id: row.id, name, role });
}

/** Uses up a one-time link if it is still good: once, in time, for its purpose. Returns its row's owner, or undefined. */
export async function spendLink(
  tx: Tx,
  ctx: Context,
  purpose: "first_admin" | "password_reset" | "invitation",
  secret: string,
): Promise<{ userId: number | null } | undefined> {
  const [row] = await tx.db
    .update(tx.t.oneTimeLinks)
    .set({ usedAt: ctx.now() })
    .where(
      and(
        eq(tx.t.oneTimeLinks.hash, secretHash(secret)),
        eq(tx.t.oneTimeLinks.purpose, purpose),
        isNull(tx.t.oneTimeLinks.usedAt),
        gt(tx.t.oneTimeLinks.expiresAt, ctx.now()),
      ),
    )
    .returning({ userId: tx.t.oneTimeLinks.userId });
  return row;
}
