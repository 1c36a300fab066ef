import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { run, runTool } from "./run.mjs";
import { Stop, say } from "./say.mjs";

const note = ".build/chromium.json";
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds a Chromium for the journeys and installs one where there is none: CHROMIUM_PATH, the usual places, Playwright's
 * own copy, Debian's package, Playwright's download. What was found is noted in `.build/chromium.json`.
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Stop(`CHROMIUM_PATH is ${given}, but there is no such file.`);
  const found =
    given ?? noted() ?? installed() ?? (await playwrightsOwn()) ?? (await installPackage()) ?? (await download());
  if (!found)
    throw new Stop(
      "The journeys need Chromium, and none could be found or installed. Install it (Debian and Ubuntu: apt-get install -y chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to a Chromium or Chrome that is there.",
    );
  mkdirSync(".build", { recursive: true });
  writeFileSync(note, `${JSON.stringify({ path: found })}\n`);
  return found;
}

function noted() {
  if (!existsSync(note)) return undefined;
  const { path: found } = JSON.parse(readFileSync(note, "utf8"));
  return existsSync(found) ? found : undefined;
}

function installed() {
  return usual.find((file) => existsSync(file));
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import(pathToFileURL(path.resolve("node_modules/@playwright/test/index.mjs")).href);
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function installPackage() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !hasProgram("apt-get")) return undefined;
  say("Installing Chromium (apt-get install chromium)");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
  return installed();
}

async function download() {
  say("Downloading Chromium (playwright install chromium)");
  await runTool("node_modules/@playwright/test/cli.js", ["install", "chromium"]);
  return playwrightsOwn();
}

function hasProgram(name) {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
