import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findPublishedPage } from "@/db/queries/pages";
import { openStore } from "@/db/store";
import { type Filled, fill, revise } from "./fill";
import { randomFrom } from "./random";
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

/** Makes a wiki from a seed number through the gate, serves it and measures, one after the other. */
export async function benchmark(
  { pages, seconds, seed }: { pages: number; seconds: number; seed: number },
  measures: readonly Measure[],
): Promise<Row[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "tawthiq-bench-"));
  const file = path.join(dataDir, "tawthiq.sqlite");
  const store = openStore({ file });
  let wiki: Running | undefined;
  try {
    console.error(`Making ${pages} pages …`);
    const filled = await fill(store, pages, randomFrom(seed));
    const event = (fromNewest: number) => `invented-event-${pages - 1 - fromNewest}`;
    console.error("Making a history of 1,000 revisions …");
    await longHistory(filled, event(0));
    wiki = await startWiki(dataDir, 3990);
    const { url } = wiki;
    const bench: Bench = { dataDir, file, filled, wiki, pages, seconds, event, get, post: postTo(url) };
    const rows: Row[] = [];
    for (const measure of measures) {
      console.error(`Measuring: ${measure.name} …`);
      rows.push(...(await measure(bench)));
    }
    return rows;
  } finally {
    await wiki?.stop();
    store.close();
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

/** A thousand revisions of one page, the last two of them a hundred kilobytes long. */
async function longHistory(filled: Filled, slug: string): Promise<void> {
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
