import "server-only";
import { createHash } from "node:crypto";
import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { nameKey } from "@/domain/people/name";
import type { SuspensionCause } from "@/domain/people/suspension";
import type { Actor, Role, Scope } from "@/domain/policy/actor";
import type { Reader } from "../store";

/** What the database keeps of a secret: it alone opens nothing. */
export const secretHash = (secret: string) => createHash("sha256").update(secret).digest("hex");

type UserActor = Extract<Actor, { kind: "user" }>;
export type SignedIn = { readonly actor: UserActor; readonly sessionId: number; readonly publicId: string };

/** Who holds this session number now: rights are read on every request, so a suspension holds on the next one. */
export async function findSession({ read, t }: Reader, sid: string, now: number): Promise<SignedIn | undefined> {
  const [row] = await read
    .select({
      sessionId: t.sessions.id,
      id: t.users.id,
      publicId: t.users.publicId,
      name: t.users.name,
      role: t.users.role,
      state: t.users.state,
    })
    .from(t.sessions)
    .innerJoin(t.users, eq(t.users.id, t.sessions.userId))
    .where(and(eq(t.sessions.sidHash, secretHash(sid)), isNull(t.sessions.revokedAt), gt(t.sessions.expiresAt, now)))
    .limit(1);
  if (!row || row.state === "left") return undefined;
  return { sessionId: row.sessionId, publicId: row.publicId, actor: actorOf(row) };
}

/** Who holds this access token now, with its scopes. */
export async function findTokenActor({ read, t }: Reader, token: string, now: number): Promise<UserActor | undefined> {
  const [row] = await read
    .select({
      id: t.users.id,
      name: t.users.name,
      role: t.users.role,
      state: t.users.state,
      scopes: t.accessTokens.scopes,
    })
    .from(t.accessTokens)
    .innerJoin(t.users, eq(t.users.id, t.accessTokens.userId))
    .where(
      and(
        eq(t.accessTokens.hash, secretHash(token)),
        isNull(t.accessTokens.revokedAt),
        or(isNull(t.accessTokens.expiresAt), gt(t.accessTokens.expiresAt, now)),
      ),
    )
    .limit(1);
  if (!row || row.state === "left") return undefined;
  return { ...actorOf(row), scopes: row.scopes };
}

const actorOf = (row: { id: number; name: string; role: Role; state: string }): UserActor => ({
  kind: "user",
  id: row.id,
  name: row.name,
  role: row.role,
  suspended: row.state === "suspended",
});

export type Account = {
  readonly id: number;
  readonly publicId: string;
  readonly name: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly role: Role;
  readonly state: "active" | "suspended" | "left";
  readonly suspendedReason: string | null;
  readonly suspendedCause: SuspensionCause | null;
  readonly createdAt: number;
};

/** The account with this name, or this e-mail address; look-alike spellings of a name are the same account. */
export async function findAccount({ read, t }: Reader, nameOrEmail: string): Promise<Account | undefined> {
  const [row] = await read
    .select()
    .from(t.users)
    .where(or(eq(t.users.nameKey, nameKey(nameOrEmail)), eq(t.users.emailKey, nameOrEmail.trim().toLowerCase())))
    .orderBy(asc(t.users.id))
    .limit(1);
  return row;
}

/** The account behind an actor. */
export async function findAccountById({ read, t }: Reader, id: number): Promise<Account | undefined> {
  const [row] = await read.select().from(t.users).where(eq(t.users.id, id)).limit(1);
  return row;
}

/** Accounts, oldest first. */
export async function listAccounts({ read, t }: Reader, { limit = 200, after = 0 } = {}): Promise<Account[]> {
  return read.select().from(t.users).where(gt(t.users.id, after)).orderBy(asc(t.users.id)).limit(limit);
}

/** Whether anybody is an administrator yet. */
export async function hasAdministrator({ read, t }: Reader): Promise<boolean> {
  const [row] = await read
    .select({ n: sql<number>`count(*)` })
    .from(t.users)
    .where(and(eq(t.users.role, "admin"), eq(t.users.state, "active")));
  return (row?.n ?? 0) > 0;
}

export type TokenRow = {
  readonly publicId: string;
  readonly name: string;
  readonly owner: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
};

/** Access tokens, of one account or of all. Never their secrets: those are shown once. */
export async function listTokens({ read, t }: Reader, userId?: number): Promise<TokenRow[]> {
  return read
    .select({
      publicId: t.accessTokens.publicId,
      name: t.accessTokens.name,
      owner: t.users.name,
      scopes: t.accessTokens.scopes,
      createdAt: t.accessTokens.createdAt,
      expiresAt: t.accessTokens.expiresAt,
      revokedAt: t.accessTokens.revokedAt,
    })
    .from(t.accessTokens)
    .innerJoin(t.users, eq(t.users.id, t.accessTokens.userId))
    .where(userId === undefined ? undefined : eq(t.accessTokens.userId, userId))
    .orderBy(asc(t.accessTokens.id));
}
