// A wiki that journeys visit: a new data folder, filled from content/, served until it is asked to stop, then removed.
import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

process.chdir(path.resolve(import.meta.dirname, ".."));
const [port, language] = process.argv.slice(2);
const dataDir = path.join(tmpdir(), `tawthiq-journeys-${port}`);
rmSync(dataDir, { recursive: true, force: true });
mkdirSync(dataDir, { recursive: true, mode: 0o700 });

const env = {
  ...process.env,
  PORT: port,
  HOST: "127.0.0.1",
  DATA_DIR: dataDir,
  DATABASE_URL: "",
  SITE_URL: `http://localhost:${port}`,
  NODE_ENV: "production",
};
if (existsSync(".build/wiki.mjs")) {
  for (const args of [["migrate"], ["seed", "--if-empty"]]) {
    const done = spawnSync(process.execPath, [".build/wiki.mjs", ...args], { env, stdio: ["ignore", 2, 2] });
    if (done.status !== 0) process.exit(done.status ?? 1);
  }
}

mkdirSync(".build/reports", { recursive: true });
const log = createWriteStream(`.build/reports/journeys-server-${language}.log`);
const server = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "inherit"] });
server.stdout.pipe(log);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill("SIGTERM"));
server.on("close", (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 0);
});
