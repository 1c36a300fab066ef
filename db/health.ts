import "server-only";
import { sql } from "drizzle-orm";
import { store } from "./store";

/** Whether the database answers: what `/healthz` and `/readyz` say. */
export async function checkHealth(): Promise<{ ok: boolean; problem?: string }> {
  try {
    const { read } = store();
    const [row] = read.all<{ ok: number }>(sql`select count(*) >= 0 as ok from pages`);
    return { ok: row?.ok === 1 };
  } catch (problem) {
    return { ok: false, problem: problem instanceof Error ? problem.message : "unknown" };
  }
}
