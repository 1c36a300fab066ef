import { spawn } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { findAccount } from "@/db/queries/people";
import { openStore, type Store } from "@/db/store";
import { anEvent, aSource, aUser, published } from "../factories";
import { type Act, carryOut, type Done } from "./act";
import { administrator, authors, moderators, places } from "./choose";

/** Named by this process, so that another run beside it does not exchange the program half-way. */
const program = path.resolve(`.build/tests/moderators-child-${process.pid}.mjs`);
process.on("exit", () => rmSync(program, { force: true }));

/** Bundles the program of one moderator's process. */
export const bundleChild = () =>
  build({
    entryPoints: ["tests/moderators/child.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    alias: { "server-only": path.resolve("tests/empty.ts") },
    logLevel: "warning",
  });

/** A wiki with some pages, two authors and two moderators; a second file holds the same, for the same acts done one by one. */
export async function prepare(file: string, copy: string) {
  const store = openStore({ file });
  await published(store, aSource(), ...places.map((slug) => anEvent({ slug })));
  for (const name of authors) await aUser(store, { name });
  for (const name of moderators) await aUser(store, { name, role: "moderator" });
  await aUser(store, { name: administrator, role: "admin" });
  store.engine.writer.exec("create table serial_order (seq integer primary key autoincrement, act text not null)");
  store.close();
  copyFileSync(file, copy);
}

/** Lets both moderators work at once, each in a process of their own, and gives everything that they asked for. */
export async function workTogether(file: string, { seed, steps }: { seed: number; steps: number }): Promise<Done[]> {
  const processes = moderators.map((name, index) => workAlone(file, name, seed * 2 + index, steps));
  return (await Promise.all(processes)).flat();
}

function workAlone(file: string, name: string, seed: number, steps: number): Promise<Done[]> {
  return new Promise((resolve, reject) => {
    const args = [program, file, name, String(seed), String(steps)];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.on("close", (code) => {
      if (code !== 0) reject(new Error(`The process of ${name} ended with ${code}.`));
      else
        resolve(
          output
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        );
    });
  });
}

/** The order in which everything that had an effect was committed. */
export const serialOrder = (store: Store): string[] =>
  store.engine.reader.prepare("select act from serial_order order by seq").pluck().all().map(String);

/** Does everything that had an effect once more, one after the other in this order, in the wiki as it was at the beginning. */
export async function doAgain(store: Store, order: readonly string[], done: readonly Done[]): Promise<Done[]> {
  const acts = new Map<string, Act>(done.map(({ act }) => [act.by, act]));
  const again: Done[] = [];
  for (const by of order) {
    const act = acts.get(by);
    const account = act && (await findAccount(store, act.who));
    if (!act || !account) throw new Error(`Nobody asked for ${by}.`);
    const { id, name, role } = account;
    again.push(await carryOut(store, { kind: "user", id, name, role, suspended: false }, act));
  }
  return again;
}
