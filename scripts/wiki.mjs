// The command line: npm run wiki -- <command> (see --help). Rebuilds itself when its sources have changed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const ready = spawnSync(process.execPath, [path.join(root, "scripts/ready.mjs"), "tools"], {
  stdio: ["ignore", "inherit", "inherit"],
});
if (ready.status !== 0) process.exit(ready.status ?? 1);

const env = path.join(root, ".env");
if (existsSync(env)) process.loadEnvFile(env);
const program = spawn(
  process.execPath,
  ["--enable-source-maps", path.join(root, ".build/wiki.mjs"), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: { NODE_ENV: "production", ...process.env },
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => program.kill(signal));
program.on("close", (code, signal) => process.exit(code ?? (signal ? 143 : 1)));
