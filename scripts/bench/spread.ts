import type { Bench } from "./bench";
import { cpuOf, timed } from "./measure";
import { ms, type Row } from "./report";

/** A row that says how long different addresses of one kind take, one after the other, and what they cost; none is read twice. */
export async function spread(
  { wiki, get }: Bench,
  what: string,
  paths: readonly string[],
  headers: Record<string, string> = {},
): Promise<Row> {
  const before = cpuOf(wiki.pid);
  const one = await timed(paths.length, (n) => get(`${wiki.url}${paths[n]}`, headers));
  const spent = before === undefined ? undefined : (cpuOf(wiki.pid) ?? before) - before;
  return {
    what,
    value: `${ms(one.p50)}, p95 ${ms(one.p95)}`,
    beside: spent === undefined ? "" : `${ms((spent / paths.length) * 1000)} CPU`,
  };
}

/**
 * A row that says how long something takes in the process of the bench, without HTTP and the framework, one after the other. The
 * first round only warms up.
 */
export async function inside<T>(what: string, all: readonly T[], run: (one: T) => Promise<unknown>): Promise<Row> {
  const once = (n: number) => run(all[n % all.length] as T);
  await timed(all.length, once);
  const before = process.cpuUsage();
  const { p50, p95, most, n } = await timed(all.length * 3, once);
  const { user, system } = process.cpuUsage(before);
  return {
    what,
    value: `${ms(p50)}, p95 ${ms(p95)}`,
    beside: `at most ${ms(most)}; ${ms((user + system) / 1000 / n)} CPU`,
  };
}

/** As many addresses, or queries, as asked for, by their number. */
export const many = <T>(count: number, one: (n: number) => T) => Array.from({ length: count }, (_, n) => one(n));
