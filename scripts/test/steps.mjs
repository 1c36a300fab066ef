import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { runTool } from "../ready/run.mjs";
import { countJourneys, countUnit } from "./counts.mjs";
import { journeyFailures, unitFailures } from "./failures.mjs";

const reports = ".build/reports";
const next = "node_modules/next/dist/bin/next";
const one = (code) => (code === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] });

/** Everything that is run, in the order that fails fastest. Each step answers with its counts and what failed. */
export const steps = [
  { name: "types", run: types },
  { name: "lint", run: lint },
  { name: "unit tests", run: unit },
  { name: "build", run: build, isNeededByAllAfter: true },
  { name: "journeys", run: journeys },
];

async function types() {
  const generated = await runTool(next, ["typegen"], { env: { NEXT_TELEMETRY_DISABLED: "1" } });
  if (generated !== 0) return one(generated);
  return one(await runTool("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"]));
}

async function lint() {
  return one(await runTool("node_modules/@biomejs/biome/bin/biome", ["ci", "--max-diagnostics=50"]));
}

async function unit({ isLong }) {
  const file = fresh("unit.json");
  const code = await runTool(
    "node_modules/vitest/vitest.mjs",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { env: { NODE_ENV: "test", ...(isLong ? { LONG: "1" } : {}) } },
  );
  return { ...countUnit(file, code), failures: unitFailures(file) };
}

async function build() {
  return one(await runTool("scripts/ready.mjs", ["build"]));
}

async function journeys({ isLong }) {
  const file = fresh("journeys.json");
  const env = {
    E2E_PORT: String(await twoFreePorts()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...(isLong ? { LONG: "1" } : {}),
  };
  // SIGINT is the signal on which Playwright closes its browsers and the server it started.
  const code = await runTool("node_modules/@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    env,
    signal: "SIGINT",
  });
  return { ...countJourneys(file, code), failures: journeyFailures(file) };
}

function fresh(name) {
  mkdirSync(reports, { recursive: true });
  rmSync(`${reports}/${name}`, { force: true });
  return `${reports}/${name}`;
}

/** The first of two ports, one after the other, that nobody listens at: the wikis of the two languages are served there. */
async function twoFreePorts() {
  for (;;) {
    const first = await listen(0);
    const port = first.address().port;
    const second = await listen(port + 1).catch(() => undefined);
    await Promise.all([first, second].map((one) => one && new Promise((resolve) => one.close(resolve))));
    if (second) return port;
  }
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
