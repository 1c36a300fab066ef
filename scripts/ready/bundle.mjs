import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runningServer } from "./lock.mjs";

const forNode = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  alias: { "server-only": path.resolve("tests/empty.ts") },
  tsconfig: "tsconfig.json",
  sourcemap: true,
  logLevel: "warning",
};

/** Turns the server and the command line, written in TypeScript, into two programs in `.build` that Node runs as they are. */
export async function bundlePrograms() {
  await bundleServer();
  if (existsSync("scripts/wiki/main.ts")) await bundleWiki(".build/wiki.mjs");
}

async function bundleServer() {
  const { build } = await import("esbuild");
  const entry = "server/http/main.ts";
  if (existsSync(entry))
    await build({ ...forNode, entryPoints: [entry], outfile: ".build/server.mjs", packages: "external" });
}

/**
 * The command line is started for each command, so all that it needs is in one file: that is read in half the time. What is
 * compiled for this machine stays outside.
 */
export async function bundleWiki(outfile) {
  const { build } = await import("esbuild");
  await build({
    ...forNode,
    entryPoints: ["scripts/wiki/main.ts"],
    outfile,
    external: ["better-sqlite3", "@node-rs/argon2"],
    // Some packages inside still ask for parts of Node in the older way.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
}

/**
 * Bundles every script of `client/` for browsers into `public/assets`, named by its content, and lists the names in
 * `.build/assets.json`: `{ "reading": "/assets/reading-1a2b3c4d.js" }`.
 */
export async function bundleClientScripts() {
  const entries = existsSync("client") ? readdirSync("client").filter(isEntry) : [];
  // A running server may still send the old ones.
  if (!runningServer()) rmSync("public/assets", { recursive: true, force: true });
  mkdirSync("public/assets", { recursive: true });

  const manifest = {};
  for (const entry of entries) {
    const name = entry.replace(/\.ts$/, "");
    const bytes = await bundleForBrowsers(entry);
    const address = `/assets/${name}-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.js`;
    writeFileSync(`public${address}`, bytes);
    manifest[name] = address;
  }
  mkdirSync(".build", { recursive: true });
  writeFileSync(".build/assets.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

/** One script of `client/` as browsers get it. */
export async function bundleForBrowsers(entry) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [`client/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: ["es2022"],
    tsconfig: "tsconfig.json",
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0].contents;
}

const isEntry = (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith(".d.ts");
