import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { openStore } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { randomFrom } from "@/scripts/bench/random";
import { anEditOf, anEvent, approve, aSource, aSubmittedChangeset, as, aUser, published, value } from "../factories";
import { serveReaders } from "./serve";

/** Named by this process, so that another run beside it does not exchange the program half-way. */
const program = path.resolve(`.build/tests/readers-child-${process.pid}.mjs`);
process.on("exit", () => rmSync(program, { force: true }));

/** Bundles the second process. */
export const bundleChild = () =>
  build({
    entryPoints: ["tests/readers/child.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    alias: { "server-only": path.resolve("tests/empty.ts") },
    logLevel: "warning",
  });

const slugs = ["first", "second", "third"] as const;
const refOf = (n: number): PageRef => `event/${slugs[n % slugs.length]}`;

export type Seen = { readonly publications: number; readonly reads: number; readonly stale: readonly string[] };

/**
 * Publishes and reads by chance, in this process and in a second one over the same file. Each page says in its title how often it was
 * published and shows the title of the next page; a read is stale if it says less than what was acknowledged before the read began.
 */
export async function publishAndRead(
  file: string,
  { seed, publications }: { seed: number; publications: number },
): Promise<Seen> {
  const random = randomFrom(seed);
  const store = openStore({ file });
  const pages = slugs.map((slug) => anEvent({ slug }));
  const { editor } = await published(store, aSource(), ...pages);
  const moderators = await Promise.all(slugs.map(() => aUser(store, { role: "moderator" })));
  const here = await serveReaders(store);
  const there = spawn(process.execPath, [program, file], { stdio: ["pipe", "pipe", "inherit"] });
  const ports = [here.port, await portOf(there)];

  const acknowledged = slugs.map(() => 0);
  const stale: string[] = [];
  let [done, reads] = [0, 0];
  const publish = async (page: number) => {
    const state = (acknowledged[page] ?? 0) + 1;
    const change = await anEditOf(store, refOf(page), (content) => ({
      ...content,
      titles: { ...content.titles, en: `State ${state} of ${slugs[page]}` },
      body: { en: `After it comes [[${refOf(page + 1)}]].` },
    }));
    const changeset = await aSubmittedChangeset(as(store, editor), change);
    const moderator = moderators[page] ?? editor;
    value(await approve(as(store, moderator), changeset.publicId));
    acknowledged[page] = state;
    done += 1;
  };
  const read = async () => {
    const page = Math.floor(random() * slugs.length);
    const next = (page + 1) % slugs.length;
    const port = ports[Math.floor(random() * ports.length)];
    const before = [acknowledged[page] ?? 0, acknowledged[next] ?? 0] as const;
    const answer = await fetch(`http://127.0.0.1:${port}/en/${refOf(page)}`);
    const html = await answer.text();
    const stateOf = (n: number) => Number(new RegExp(`State (\\d+) of ${slugs[n]}`).exec(html)?.[1] ?? 0);
    reads += 1;
    if (stateOf(page) < before[0]) stale.push(`${slugs[page]} at ${stateOf(page)} after ${before[0]}`);
    if (before[0] > 0 && stateOf(next) < before[1]) stale.push(`${slugs[next]} in ${slugs[page]} after ${before[1]}`);
    if (answer.status !== 200) stale.push(`${answer.status} for ${slugs[page]}`);
  };

  const writing = (async () => {
    while (done < publications) await publish(Math.floor(random() * slugs.length));
  })();
  let finished = false;
  void writing.finally(() => {
    finished = true;
  });
  const reading = Array.from({ length: 6 }, async () => {
    while (!finished) await read();
  });
  try {
    await Promise.all([writing, ...reading]);
    for (let more = 0; more < 20; more += 1) await read();
  } finally {
    there.kill();
    here.close();
    store.close();
  }
  return { publications: done, reads, stale };
}

const portOf = (child: ChildProcess) =>
  new Promise<number>((resolve, reject) => {
    child.stdout?.setEncoding("utf8").once("data", (text: string) => resolve(Number(text)));
    child.once("exit", () => reject(new Error("The second process ended before it listened.")));
  });
