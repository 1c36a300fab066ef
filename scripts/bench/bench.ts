import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore, type Store } from "@/db/store";
import { type Filled, withPeople } from "./fill";
import { eventFromNewest, putWiki } from "./made-wiki";
import type { Row } from "./report";
import { type Running, startWiki } from "./servers";

/** What a row of the table is measured with: a filled wiki that is being served, and how to ask it. */
export type Bench = {
  readonly dataDir: string;
  readonly file: string;
  readonly filled: Filled;
  readonly wiki: Running;
  readonly pages: number;
  readonly seconds: number;
  /** The slug of an event by its number from the newest; 0 has a history of 1,000 revisions. */
  readonly event: (fromNewest: number) => string;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Buffer>;
  readonly post: (path: string, token: string, body: unknown) => Promise<Record<string, unknown>>;
};

/** One or more rows of the table, each file of `rows/` gives some. */
export type Measure = (bench: Bench) => Promise<Row[]>;

/** Serves a wiki made from a seed number through the gate and measures, one after the other; changes are made to a copy. */
export async function benchmark(
  { pages, seconds, seed, keep }: { pages: number; seconds: number; seed: number; keep?: string | undefined },
  measures: readonly Measure[],
): Promise<Row[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "tawthiq-bench-"));
  const file = path.join(dataDir, "tawthiq.sqlite");
  let store: Store | undefined;
  let wiki: Running | undefined;
  try {
    const made = await putWiki(file, { pages, seed, keep });
    store = openStore({ file });
    const filled = await withPeople(store, made);
    wiki = await startWiki(dataDir);
    const event = (fromNewest: number) => eventFromNewest(pages, fromNewest);
    const bench: Bench = { dataDir, file, filled, wiki, pages, seconds, event, get, post: postTo(wiki.url) };
    const rows: Row[] = [];
    for (const measure of measures) {
      console.error(`Measuring: ${measure.name} …`);
      rows.push(...(await measure(bench)));
    }
    return rows;
  } finally {
    await wiki?.stop();
    store?.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function get(url: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

const postTo =
  (url: string): Bench["post"] =>
  async (where, token, body) => {
    const answer = await fetch(`${url}${where}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const json = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(`${where}: ${answer.status} ${JSON.stringify(json)}`);
    return json;
  };
