import { existsSync, rmSync } from "node:fs";
import { bundleClientScripts, bundlePrograms } from "./bundle.mjs";
import { runningServer } from "./lock.mjs";
import { runTool } from "./run.mjs";
import { Stop, say } from "./say.mjs";
import { fingerprint, isStamped, projectFiles, writeStamp } from "./stamp.mjs";

const floors = ["db", "domain", "exports", "i18n", "ingest", "server"];
const config = [
  "package-lock.json",
  "tsconfig.json",
  "next.config.js",
  "postcss.config.mjs",
  "scripts/ready/bundle.mjs",
];
const isTest = (file) => /\.test\.tsx?$/.test(file);
const under = (folders) => (file) => folders.some((folder) => file.startsWith(`${folder}/`)) && !isTest(file);

/** Builds what has changed since the last finished build: the programs with the scripts for browsers, then the pages. */
export async function build() {
  await buildPrograms();
  await buildPages();
}

/** The server, the command line and the scripts for browsers; a second or less. */
export async function buildPrograms() {
  const sources = [...projectFiles().filter(under([...floors, "scripts/wiki", "client"])), ...config];
  const isThere = existsSync(".build/server.mjs") && existsSync(".build/assets.json");
  await unlessDone(".build/programs.stamp", fingerprint(sources, process.version), isThere, async () => {
    say("Bundling the server, the command line and the scripts for browsers");
    await bundlePrograms();
    await bundleClientScripts();
  });
}

async function buildPages() {
  const sources = [...projectFiles().filter(under([...floors, "app", "components"])), ...config];
  const isThere = existsSync(".next/BUILD_ID");
  await unlessDone(".build/pages.stamp", fingerprint(sources, process.version), isThere, async () => {
    refuseBesideServer();
    say("Building the pages (next build); half a minute");
    rmSync(".build/pages.stamp", { force: true });
    const code = await runTool("node_modules/next/dist/bin/next", ["build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    if (code === 0) return;
    // A failed build can leave a cache behind that makes the next one fail as well.
    rmSync(".next", { recursive: true, force: true });
    throw new Stop("The pages could not be built; the reason stands above.");
  });
}

async function unlessDone(stamp, value, isThere, work) {
  if (isThere && isStamped(stamp, value)) return;
  await work();
  writeStamp(stamp, value);
}

/** A running server reads the files of the build as it goes; building under it would break it. */
function refuseBesideServer() {
  const server = runningServer();
  if (server)
    throw new Stop(
      `A server (process ${server}) is running from this folder and the sources have changed. Stop it first.`,
    );
}
