import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runningServer } from "./lock.mjs";

const programs = { server: "server/http/main.ts", wiki: "scripts/wiki/main.ts" };

/** Turns the server and the command line, written in TypeScript, into two programs in `.build` that Node runs as they are. */
export async function bundlePrograms() {
  const { build } = await import("esbuild");
  const entries = Object.entries(programs).filter(([, entry]) => existsSync(entry));
  await build({
    entryPoints: Object.fromEntries(entries),
    outdir: ".build",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    alias: { "server-only": path.resolve("tests/empty.ts") },
    tsconfig: "tsconfig.json",
    sourcemap: true,
    logLevel: "warning",
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
