// Makes a fresh clone ready, or an old one ready again; does nothing twice and may be interrupted at any point.
// Uses only what Node brings along, because it runs before anything is installed.
//   node scripts/ready.mjs start   install, build, database and content
//   node scripts/ready.mjs test    install, Chromium
//   node scripts/ready.mjs build   install, build
//   node scripts/ready.mjs tools   install, and the command line
import { existsSync } from "node:fs";
import path from "node:path";
import { build, buildPrograms } from "./ready/build.mjs";
import { findChromium } from "./ready/chromium.mjs";
import { prepareContent } from "./ready/content.mjs";
import { install } from "./ready/install.mjs";
import { releaseLock, takeLock } from "./ready/lock.mjs";
import { isStopping, stopWithSignals } from "./ready/run.mjs";
import { Stop, say } from "./ready/say.mjs";

const steps = {
  start: [install, build, prepareContent],
  test: [install, findChromium],
  build: [install, build],
  tools: [install, buildPrograms],
};

process.chdir(path.resolve(import.meta.dirname, ".."));
const wanted = steps[process.argv[2] ?? "start"];
try {
  if (!wanted) throw new Stop(`Say one of: ${Object.keys(steps).join(", ")}.`);
  refuseOldNode();
  if (existsSync(".env")) process.loadEnvFile(".env");
  stopWithSignals(releaseLock);
  await takeLock();
  for (const step of wanted) await step();
} catch (error) {
  if (!isStopping()) say(error instanceof Stop ? error.message : (error.stack ?? String(error)));
  process.exitCode = 1;
} finally {
  releaseLock();
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
}
