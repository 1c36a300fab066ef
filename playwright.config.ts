import { existsSync, readFileSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import type { Options } from "./e2e/fixtures";
import { port, siteUrl } from "./e2e/site";

/** CHROMIUM_PATH, else the one that set-up found or installed, else Playwright's own. */
function chromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return given;
  const note = ".build/chromium.json";
  if (!existsSync(note)) return undefined;
  return (JSON.parse(readFileSync(note, "utf8")) as { path: string }).path;
}

const executablePath = chromium();

/** Journeys run one after another against one wiki, as people meet each other's changes there. */
export default defineConfig<Options>({
  testDir: "e2e/journeys",
  testMatch: process.env["LONG"] ? /\.spec\.ts$/ : /(?<!\.long)\.spec\.ts$/,
  projects: [
    { name: "people", testDir: "e2e/setup", testMatch: "people.setup.ts", teardown: "afterwards" },
    { name: "afterwards", testDir: "e2e/setup", testMatch: "afterwards.ts" },
    // A journey that makes sense only once, whatever the language, is tagged so.
    { name: "العربية", dependencies: ["people"], use: { language: "ar" } },
    { name: "English", dependencies: ["people"], use: { language: "en" }, grepInvert: /@once/ },
  ],
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 45_000,
  expect: { timeout: 7_000 },
  reporter: "list",
  use: {
    baseURL: siteUrl,
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // Recording every step costs a fifth of the time; asked for when a failure wants a closer look.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
      ],
    },
  },
  webServer: {
    command: "node e2e/server.mjs",
    url: `${siteUrl}/readyz`,
    env: { E2E_PORT: String(port) },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
