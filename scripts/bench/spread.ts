import type { Bench } from "./bench";
import { timed } from "./measure";
import { ms, type Row } from "./report";

/** A row that says how long different addresses of one kind take, one after the other; none of them is read twice. */
export async function spread(
  { wiki, get }: Bench,
  what: string,
  paths: readonly string[],
  headers: Record<string, string> = {},
): Promise<Row> {
  const one = await timed(paths.length, (n) => get(`${wiki.url}${paths[n]}`, headers));
  return { what, value: `${ms(one.p50)}, p95 ${ms(one.p95)}` };
}

/** As many addresses as asked for, by their number. */
export const many = (count: number, path: (n: number) => string) => Array.from({ length: count }, (_, n) => path(n));
