import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "../store";

export type Stats = {
  readonly pages: Readonly<Record<string, number>>;
  readonly claims: number;
  readonly citations: number;
  readonly revisions: number;
  /** Published pages that no person has looked at yet. */
  readonly unreviewed: number;
  readonly changesets: Readonly<Record<string, number>>;
  readonly users: Readonly<Record<string, number>>;
  readonly sourceTexts: number;
};

/** How much of everything there is. */
export async function findStats({ read, t }: Reader): Promise<Stats> {
  const n = sql<number>`count(*)`;
  const kinds = await read
    .select({ key: t.pageCards.kind, n })
    .from(t.pageCards)
    .groupBy(t.pageCards.kind)
    .orderBy(asc(t.pageCards.kind));
  const states = await read
    .select({ key: t.changesets.state, n })
    .from(t.changesets)
    .groupBy(t.changesets.state)
    .orderBy(asc(t.changesets.state));
  const roles = await read
    .select({ key: t.users.role, n })
    .from(t.users)
    .where(eq(t.users.state, "active"))
    .groupBy(t.users.role)
    .orderBy(asc(t.users.role));
  const count = async (table: typeof t.claims | typeof t.citations | typeof t.revisions | typeof t.sourceTexts) =>
    (await read.select({ n }).from(table))[0]?.n ?? 0;
  const [unreviewed] = await read.select({ n }).from(t.pageCards).where(eq(t.pageCards.reviewed, false));
  const byKey = (rows: readonly { key: string; n: number }[]) =>
    Object.fromEntries(rows.map((row) => [row.key, row.n]));
  return {
    pages: byKey(kinds),
    claims: await count(t.claims),
    citations: await count(t.citations),
    revisions: await count(t.revisions),
    unreviewed: unreviewed?.n ?? 0,
    changesets: byKey(states),
    users: byKey(roles),
    sourceTexts: await count(t.sourceTexts),
  };
}
