import { readFileSync } from "node:fs";
import autocannon from "autocannon";

export type Load = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMicros: number | undefined;
};

/** Reads one address over and over with so many connections; CPU per request is the kernel's own count of the serving process. */
export async function load(
  url: string,
  {
    connections,
    seconds,
    pid,
    headers = {},
  }: { connections: number; seconds: number; pid: number; headers?: Record<string, string> },
): Promise<Load> {
  await autocannon({ url, connections, duration: 1, headers });
  const before = cpuOf(pid);
  const result = await autocannon({ url, connections, duration: seconds, headers });
  const spent = before === undefined ? undefined : (cpuOf(pid) ?? before) - before;
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were refusals, ${result.errors} failed`);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMicros: spent === undefined ? undefined : (spent / Math.max(1, result.requests.total)) * 1e6,
  };
}

/** User and system seconds that a process has used, where the system tells. */
export function cpuOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

/** Resident memory of a process in MiB, where the system tells. */
export function memoryOf(pid: number): number | undefined {
  try {
    const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kib === undefined ? undefined : Number(kib) / 1024;
  } catch {
    return undefined;
  }
}

export type Spread = { readonly p50: number; readonly p95: number; readonly most: number; readonly n: number };

/** How long something takes, one after the other, in milliseconds. Between two the loop turns, so that closed lines are noticed. */
export async function timed(count: number, run: (n: number) => Promise<unknown>): Promise<Spread> {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    await new Promise((turn) => setImmediate(turn));
    const start = performance.now();
    await run(n);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: at(1), n: count };
}
