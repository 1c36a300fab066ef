import { statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Bench } from "../bench";
import { memoryOf } from "../measure";
import { perSecond, type Row, size } from "../report";

const bytes = (count: number) => `${Math.round(count).toLocaleString("en")} bytes`;

/** What the wiki takes: on the disk, in memory after everything above, and of a reader's line. */
export async function sizes({ wiki, pages, file, filled, event, get }: Bench): Promise<Row[]> {
  const html = (await get(`${wiki.url}/en/event/${event(1)}`)).toString();
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? "");
  let script = 0;
  for (const address of scripts) script += gzipSync(await get(`${wiki.url}${address}`)).byteLength;
  const disk = statSync(file).size;
  return [
    { what: "pages published through the gate", value: perSecond(pages / filled.importSeconds) },
    {
      what: "database",
      value: size(disk / 2 ** 20),
      beside: `${bytes(disk / pages)} a page, the long history included`,
    },
    { what: "memory of the server after all of this", value: size(memoryOf(wiki.pid)) },
    {
      what: "script of an article, gzip",
      value: bytes(script),
      beside: `${scripts.length} file${scripts.length === 1 ? "" : "s"}`,
    },
    { what: "HTML of an article, gzip", value: bytes(gzipSync(html).byteLength) },
  ];
}
