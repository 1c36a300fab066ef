import { get as send } from "node:http";
import type { Bench } from "../bench";
import { load } from "../measure";
import { micros, ms, perSecond, type Row, ratio } from "../report";
import { startBare } from "../servers";
import { approve, propose } from "./proposals";

const gzip = { "accept-encoding": "gzip" };

/** An article that is kept, beside a bare Node server that sends the same bytes; and while it is published again and again. */
export async function cachedReads(bench: Bench): Promise<Row[]> {
  const { wiki, event, seconds } = bench;
  const address = `${wiki.url}/en/event/${event(1)}`;
  const bare = await startBare(await bytesOf(address), {
    "content-type": "text/html; charset=utf-8",
    "content-encoding": "gzip",
    etag: '"x"',
  });
  try {
    const rows: Row[] = [];
    for (const connections of [16, 64]) {
      const base = await load(bare.url, { connections, seconds, pid: bare.pid, headers: gzip });
      const own = await load(address, { connections, seconds, pid: wiki.pid, headers: gzip });
      rows.push({
        what: `cached article, ${connections} readers`,
        value: `${perSecond(own.perSecond)}, p99 ${ms(own.p99)}, ${micros(own.cpuMicros)} CPU`,
        beside: `bare Node ${perSecond(base.perSecond)}, p99 ${ms(base.p99)}, ${micros(base.cpuMicros)}: ${ratio(own.perSecond / base.perSecond)}`,
      });
      if (connections === 64) {
        let turn = 0;
        const publishing = setInterval(() => {
          turn += 1;
          void publishAgain(bench, event(1), turn);
        }, 10_000);
        const busy = await load(address, { connections, seconds: 25, pid: wiki.pid, headers: gzip });
        clearInterval(publishing);
        if (turn < 2) throw new Error("Nothing was published under load.");
        rows.push({
          what: "the same while it is published every ten seconds",
          value: `${perSecond(busy.perSecond)}, p99 ${ms(busy.p99)}`,
          beside: `bare Node p99 ${ms(base.p99)}: ${ratio(busy.p99 / base.p99)}`,
        });
      }
    }
    return rows;
  } finally {
    await bare.stop();
  }
}

/** Publishes one more change of the very page that is being read. */
async function publishAgain(bench: Bench, slug: string, turn: number): Promise<void> {
  const { id, seen_hash } = await propose(bench, slug, `Change ${turn} under load`);
  await approve(bench, { id, seen_hash });
}

/** The compressed bytes of an answer, as they travel. */
const bytesOf = (url: string) =>
  new Promise<Buffer>((resolve, reject) => {
    send(url, { headers: gzip }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts)));
    }).on("error", reject);
  });
