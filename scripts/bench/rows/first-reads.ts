import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { encode } from "@/server/http/encoding";
import { attribute } from "../attribute";
import type { Bench } from "../bench";
import { cpuOf, memoryOf, timed } from "../measure";
import { ms, type Row, size } from "../report";
import { startWiki } from "../servers";

const warmUp = 150;
const count = 200;
const now = () => Number(process.hrtime.bigint() / 1000n);

/**
 * The first read of articles that nobody read since the start, in a server of its own that is watched by a profiler. The kernel says
 * how much processor time it took, the profile whose work it was, and compression is measured on the same bytes.
 */
export async function firstReads({ dataDir, event, get }: Bench): Promise<Row[]> {
  const folder = mkdtempSync(path.join(dataDir, "profile-"));
  const wiki = await startWiki(dataDir, ["--cpu-prof", `--cpu-prof-dir=${folder}`]);
  const read = (n: number) => get(`${wiki.url}/en/event/${event(300 + n)}`);
  for (let n = 0; n < warmUp; n += 1) await read(n);
  const [cpuBefore = 0, from] = [cpuOf(wiki.pid), now()];
  const pages: Buffer[] = [];
  const times = await timed(count, async (n) => void pages.push(await read(warmUp + n)));
  const [cpuAfter = 0, to] = [cpuOf(wiki.pid), now()];
  const memory = memoryOf(wiki.pid);
  await wiki.stop();

  const compression = await cpuOfCompressing(pages);
  const [profile] = readdirSync(folder).filter((name) => name.endsWith(".cpuprofile"));
  const shares = profile ? attribute(path.join(folder, profile), from, to) : [];
  rmSync(folder, { recursive: true, force: true });
  const sum = (work: string) => shares.filter((one) => one.work === work).reduce((all, one) => all + one.micros, 0);
  const own = sum("own") / Math.max(1, sum("own") + sum("rendering"));
  const total = ((cpuAfter - cpuBefore) / count) * 1000;
  const rest = total - compression;
  return [
    {
      what: "first read of an article",
      value: `${ms(times.p50)}, p95 ${ms(times.p95)}`,
      beside: `${ms(total)} CPU, of which:`,
    },
    { what: "– our own work: queries, text, claims, policy, cache", value: `${ms(rest * own)} CPU` },
    { what: "– rendering by the framework", value: `${ms(rest * (1 - own))} CPU` },
    { what: "– compression, gzip and brotli", value: `${ms(compression)} CPU` },
    { what: `memory after ${warmUp + count} first reads, profiled`, value: size(memory) },
  ];
}

/** Milliseconds of processor time for each page. */
async function cpuOfCompressing(pages: readonly Buffer[]): Promise<number> {
  const before = process.cpuUsage();
  for (const page of pages) await Promise.all([encode(page, "gzip", "kept"), encode(page, "br", "kept")]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / pages.length;
}
