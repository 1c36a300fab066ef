// Measures the wiki beside a bare Node server: npm run bench -- [--pages 1000,10000] [--seconds 5] [--seed 42]
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);
const ready = spawnSync(process.execPath, ["scripts/ready.mjs", "build"], { stdio: "inherit" });
if (ready.status !== 0) process.exit(ready.status ?? 1);

const { build } = await import("esbuild");
await build({
  entryPoints: ["scripts/bench/main.ts"],
  outfile: ".build/bench.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  packages: "external",
  alias: { "server-only": path.resolve("tests/empty.ts") },
  tsconfig: "tsconfig.json",
  sourcemap: true,
  keepNames: true, // rows are chosen by the names of their functions
  logLevel: "warning",
});
const bench = spawn(process.execPath, ["--enable-source-maps", ".build/bench.mjs", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => bench.kill(signal));
bench.on("close", (code) => process.exit(code ?? 1));
