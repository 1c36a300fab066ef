import { existsSync, readFileSync } from "node:fs";
import { defineConfig, type Project } from "@playwright/test";
import type { Locale } from "@/domain/text";
import type { Options } from "./e2e/fixtures";
import { siteIn } from "./e2e/site";

/** CHROMIUM_PATH, else the one that set-up found or installed, else Playwright's own. */
function chromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return given;
  const note = ".build/chromium.json";
  if (!existsSync(note)) return undefined;
  return (JSON.parse(readFileSync(note, "utf8")) as { path: string }).path;
}

const executablePath = chromium();

/** A language is a project: its wiki, who takes part, its journeys, and what must hold there afterwards. */
const inLanguage = (language: Locale, name: string, grepInvert: RegExp): Project<Options>[] => {
  const use = { language, baseURL: siteIn(language).url };
  const setup = { testDir: "e2e/setup", use };
  return [
    { ...setup, name: `people (${language})`, testMatch: "people.setup.ts", teardown: `afterwards (${language})` },
    { ...setup, name: `afterwards (${language})`, testMatch: "afterwards.ts" },
    { name, dependencies: [`people (${language})`], use, grepInvert, workers: 1 },
  ];
};

const servedIn = (language: Locale) => ({
  command: `node e2e/server.mjs ${siteIn(language).port} ${language}`,
  url: `${siteIn(language).url}/readyz`,
  timeout: 120_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM", timeout: 12_000 } as const,
  stdout: "ignore" as const,
  stderr: "pipe" as const,
});

/**
 * Both languages are travelled at the same time, each in a wiki of its own. There journeys run one after another, as people
 * meet each other's changes in it.
 */
export default defineConfig<Options>({
  testDir: "e2e/journeys",
  testMatch: process.env["LONG"] ? /\.spec\.ts$/ : /(?<!\.long)\.spec\.ts$/,
  // What makes sense only once, whatever the language, is tagged so that neither language has much more to do: @once is in
  // Arabic, @once-in-english in English.
  projects: [
    ...inLanguage("ar", "العربية", /@once-in-english/),
    ...inLanguage("en", "English", /@once(?!-in-english)/),
  ],
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  // Generous, since a slow machine is no wrong wiki: only what hangs meets them.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    // Recording every step costs a fifth of the time; asked for when a failure wants a closer look.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
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
  webServer: [servedIn("ar"), servedIn("en")],
});
