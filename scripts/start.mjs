// Serves the wiki from what `ready.mjs start` has made. The server runs in this very process, so a signal reaches it directly
// and nothing is left behind when it stops.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

process.chdir(path.resolve(import.meta.dirname, ".."));
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.setSourceMapsEnabled(true);

const server = path.resolve(".build/server.mjs");
if (!existsSync(server)) {
  console.error('Nothing is built yet. Run "npm start", which builds first.');
  process.exit(1);
}

const mark = `.build/running-${process.pid}`;
writeFileSync(mark, "");
process.on("exit", () => rmSync(mark, { force: true }));
await import(pathToFileURL(server).href);
