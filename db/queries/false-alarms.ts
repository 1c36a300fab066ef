import "server-only";
import { desc, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "../store";

/** How often people said that a check was wrong, the most often first. */
export async function countFalseAlarms({ read, t }: Reader): Promise<{ check: string; count: number }[]> {
  const count = sql<number>`count(*)`;
  return read
    .select({ check: t.findings.check, count })
    .from(t.findings)
    .where(isNotNull(t.findings.falseAlarmBy))
    .groupBy(t.findings.check)
    .orderBy(desc(count));
}
