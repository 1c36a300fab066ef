import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { findPublishedPage } from "@/db/queries/pages";
import { openStore } from "@/db/store";
import { type Filled, fill, revise } from "./fill";
import { cpuOf, load, memoryOf, timed } from "./measure";
import { randomFrom } from "./random";
import { micros, ms, perSecond, printTable, type Row, ratio, size } from "./report";
import { startBare, startWiki } from "./servers";

const options = new Command()
  .option("--pages <counts>", "sizes of wiki to make, separated by commas", "1000,10000")
  .option("--seconds <n>", "how long each load lasts", "5")
  .option("--seed <n>", "the seed number", "42")
  .parse()
  .opts<{ pages: string; seconds: string; seed: string }>();

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, seed ${options.seed}`,
);
for (const pages of options.pages.split(",").map(Number))
  await benchmark(pages, Number(options.seconds), Number(options.seed));

async function benchmark(pages: number, seconds: number, seed: number): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "tawthiq-bench-"));
  const file = path.join(dataDir, "tawthiq.sqlite");
  const store = openStore({ file });
  try {
    console.error(`Making ${pages} pages …`);
    const filled = await fill(store, pages, randomFrom(seed));
    const article = `invented-event-${pages - 1}`;
    const rows: Row[] = [
      { what: "pages published through the gate", value: perSecond(pages / filled.importSeconds) },
      {
        what: "database",
        value: size(statSync(file).size / 2 ** 20),
        beside: `${((statSync(file).size / pages) | 0).toLocaleString("en")} bytes a page`,
      },
    ];
    await longHistory(filled, article);
    rows.push(...(await serve(dataDir, filled, article, pages, seconds)));
    printTable(`${pages.toLocaleString("en")} pages`, rows);
  } finally {
    store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A thousand revisions of one page, the last two of them a hundred kilobytes long. */
async function longHistory(filled: Filled, slug: string): Promise<void> {
  console.error("Making a history of 1,000 revisions …");
  const long = (word: string) =>
    Array.from(
      { length: 1400 },
      (_, n) => `Sentence ${n} of the ${n % 7 === 0 ? word : "text"} says what it says, and a little more than that.`,
    ).join(" ");
  for (let number = 1; number < 1000; number += 1) {
    const page = await findPublishedPage(filled.editor.store, { kind: "event", slug });
    if (!page) throw new Error("The page is not there.");
    const { kind: _, ...content } = page.content;
    const body = number >= 998 ? { ...content.body, en: long(number === 998 ? "old" : "new") } : content.body;
    await revise(
      filled,
      {
        kind: "event",
        slug,
        base: page.revision.number,
        content: { ...content, body, summary: { ...content.summary, en: `An incident, revision ${number + 1}.` } },
      },
      `Revision ${number + 1}`,
    );
  }
}

async function serve(
  dataDir: string,
  filled: Filled,
  historied: string,
  pages: number,
  seconds: number,
): Promise<Row[]> {
  console.error("Measuring …");
  const wiki = await startWiki(dataDir, 3990);
  const slug = `invented-event-${pages - 2}`;
  const address = `${wiki.url}/en/event/${slug}`;
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url, { headers });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const gzip = { "accept-encoding": "gzip" };
  const bytes = await rawBody(address, gzip);
  const bare = await startBare(
    bytes.body,
    { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip", etag: '"x"' },
    3991,
  );
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
    }
    const cpuBefore = cpuOf(wiki.pid);
    const first = await timed(100, (n) => get(`${wiki.url}/en/event/invented-event-${pages - 10 - n}`));
    const cpuAfter = cpuOf(wiki.pid);
    rows.push({
      what: "first read of an article",
      value: `${ms(first.p50)}, p95 ${ms(first.p95)}`,
      beside:
        cpuBefore !== undefined && cpuAfter !== undefined
          ? `${ms(((cpuAfter - cpuBefore) / 100) * 1000)} CPU with rendering and compression`
          : "",
    });
    const signedIn = { authorization: `Bearer ${filled.editorToken}` };
    const spread = async (what: string, url: string, count = 40, headers: Record<string, string> = {}) => {
      const one = await timed(count, (n) => get(url.replace("{n}", String(n)), headers));
      rows.push({ what, value: `${ms(one.p50)}, p95 ${ms(one.p95)}` });
    };
    await spread("who am I, signed in", `${wiki.url}/api/v1/me`, 60, signedIn);
    await spread("the editor of an article", `${address}/edit`, 20);
    await spread("search, a rare word", `${wiki.url}/api/v1/search?lang=en&q=no.%20{n}1`);
    await spread("search, a place", `${wiki.url}/api/v1/search?lang=ar&q=${encodeURIComponent("ميناء")}%20{n}`);
    await spread("search, a word in every page", `${wiki.url}/api/v1/search?lang=en&q=office`, 20);
    await spread(
      "history of 1,000 revisions, uncached",
      `${wiki.url}/en/event/${historied}/history?before=${"{n}"}00`.replace("before={n}00", "before=9{n}"),
      20,
    );
    await spread(
      "difference of two 100 kB revisions, uncached",
      `${wiki.url}/en/event/${historied}/diff?from=999&to=1000&n={n}`,
      1,
    );
    await spread("recent changes, uncached", `${wiki.url}/en/recent?before=1{n}0`, 20);
    await spread(
      "list of events, uncached",
      `${wiki.url}/en/event?sort=title&year=20{n}`.replace("20{n}", "201{n}"),
      9,
    );
    rows.push(...(await propose(wiki.url, filled, pages)));
    rows.push({ what: "memory of the server", value: size(memoryOf(wiki.pid)) });
    return rows;
  } finally {
    await bare.stop();
    await wiki.stop();
  }
}

/** The compressed bytes of an answer, as they travel. */
async function rawBody(url: string, headers: Record<string, string>): Promise<{ body: Buffer }> {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

/** Saves and approvals through the HTTP interface. */
async function propose(url: string, filled: Filled, pages: number): Promise<Row[]> {
  const post = async (where: string, token: string, body: unknown) => {
    const answer = await fetch(`${url}${where}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const json = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(`${where}: ${answer.status} ${JSON.stringify(json)}`);
    return json;
  };
  const opened: { id: string; seen_hash: string }[] = [];
  const saves = await timed(8, async (n) => {
    const slug = `invented-event-${pages - 200 - n}`;
    const page = await findPublishedPage(filled.editor.store, { kind: "event", slug });
    if (!page) throw new Error("The page is not there.");
    const { kind: _, ...content } = page.content;
    const changeset = await post("/api/v1/changesets", filled.editorToken, {
      title: `Change ${n}`,
      reason: "To measure",
      changes: [
        {
          kind: "event",
          slug,
          base: page.revision.number,
          content: { ...content, summary: { ...content.summary, en: `Changed ${n}.` } },
        },
      ],
    });
    opened.push(changeset as { id: string; seen_hash: string });
  });
  const approvals = await timed(opened.length, (n) => {
    const one = opened[n];
    return post(`/api/v1/changesets/${one?.id}/reviews`, filled.moderatorToken, {
      version: 1,
      seen_hash: one?.seen_hash,
      verdict: "approve",
      acknowledge_warnings: true,
    });
  });
  return [
    { what: "submit a proposal", value: `${ms(saves.p50)}, p95 ${ms(saves.p95)}` },
    { what: "approve and publish it", value: `${ms(approvals.p50)}, p95 ${ms(approvals.p95)}` },
  ];
}
