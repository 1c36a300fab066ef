import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { build } from "esbuild";
import { findChangeset } from "@/db/queries/changeset";
import { verifyDatabase } from "@/db/queries/verify";
import { openStore } from "@/db/store";
import { anEvent, aSource, aUser, published } from "../factories";

/** Named by this process, so that another run beside it does not exchange the program half-way. */
const program = path.resolve(`.build/tests/kill-child-${process.pid}.mjs`);
process.on("exit", () => rmSync(program, { force: true }));

/** Bundles the program that is going to be killed, so that it starts as fast as the product does. */
export const bundleChild = () =>
  build({
    entryPoints: ["tests/kill/child.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    alias: { "server-only": path.resolve("tests/empty.ts") },
    logLevel: "warning",
  });

/** A wiki with one page that everybody edits, an author and a moderator. */
export async function prepare(file: string) {
  const store = openStore({ file });
  await published(store, aSource(), anEvent({ slug: "shared" }));
  await aUser(store, { name: "Author" });
  await aUser(store, { name: "Moderator", role: "moderator" });
  store.close();
}

export type Acknowledged = { readonly submitted: ReadonlySet<string>; readonly published: ReadonlyMap<string, string> };

/** Lets the program work for a while, kills it in the middle of it, and gives what it had acknowledged until then. */
export async function killAfter(file: string, milliseconds: number, workers = 16): Promise<Acknowledged> {
  const child = spawn(process.execPath, [program, file, String(workers)], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  const busy = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.includes("\npublished ")) resolve(); // it is at work, however slow the machine
    });
    child.on("exit", () => reject(new Error("The program ended before it was killed.")));
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await busy;
  await new Promise((wait) => setTimeout(wait, milliseconds));
  child.kill("SIGKILL");
  await ended;

  // A line that was cut off by the kill was not heard by anybody.
  const lines = output
    .slice(0, output.lastIndexOf("\n"))
    .split("\n")
    .map((line) => line.split(" "));
  return {
    submitted: new Set(lines.filter(([what]) => what === "submitted").map(([, id = ""]) => id)),
    published: new Map(
      lines.filter(([what]) => what === "published").map(([, id = "", publication = ""]) => [id, publication]),
    ),
  };
}

/** What was acknowledged and is not there, and every invariant that does not hold: nothing, or the product lost something. */
export async function lossesIn(file: string, { submitted, published: out }: Acknowledged): Promise<string[]> {
  const store = openStore({ file, create: false });
  try {
    const losses: string[] = [];
    for (const id of submitted) {
      const found = await findChangeset(store, id);
      if (!found) losses.push(`submission ${id} is gone`);
      else if (found.items.some((item) => !item.proposal.content)) losses.push(`submission ${id} has lost its content`);
    }
    const publications = new Map(
      (
        await store.read
          .select({ changeset: store.t.changesets.publicId, id: store.t.publications.publicId })
          .from(store.t.publications)
          .innerJoin(store.t.changesets, eq(store.t.changesets.id, store.t.publications.changesetId))
      ).map((row) => [row.changeset, row.id]),
    );
    for (const [id, publication] of out)
      if (publications.get(id) !== publication) losses.push(`publication ${publication} of ${id} is gone`);
    // What caches must forget is committed with the publication: there is no moment at which one is there without the other.
    const { reader } = store.engine;
    const told = Number(reader.prepare("select count(*) from cache_tags where tag = 'recent'").pluck().get());
    if (told !== publications.size) losses.push(`caches were told of ${told} of ${publications.size} publications`);
    for (const { name, found } of await verifyDatabase(file)) losses.push(`${name}: ${found.join("; ")}`);
    return losses;
  } finally {
    store.close();
  }
}
