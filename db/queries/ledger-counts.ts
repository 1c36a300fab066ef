import "server-only";
import { sql } from "drizzle-orm";
import type { Reader } from "../store";

/** How much the published pages rest on: claims, the places in sources that they cite, and the sources themselves. */
export type LedgerCounts = { readonly claims: number; readonly citations: number; readonly sources: number };

/** Counts what the published claims cite. */
export async function countLedger({ read, t }: Reader): Promise<LedgerCounts> {
  const [claims] = await read.select({ n: sql<number>`count(*)` }).from(t.claims);
  const [cited] = await read
    .select({ citations: sql<number>`count(*)`, sources: sql<number>`count(distinct ${t.citations.source})` })
    .from(t.citations);
  return { claims: claims?.n ?? 0, citations: cited?.citations ?? 0, sources: cited?.sources ?? 0 };
}
