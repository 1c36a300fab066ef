import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { test } from "@playwright/test";
import type { Locale } from "@/domain/text";
import type { Options } from "./fixtures";

/** A wiki that journeys visit. */
export type Site = {
  readonly language: Locale;
  readonly port: number;
  readonly url: string;
  /** New for each run, gone afterwards. `e2e/server.mjs` names it in the same way. */
  readonly dataDir: string;
};

/**
 * The wiki of the journeys in one language: each language has one of its own, as both are made at the same time. The test
 * command picks two free ports, one after the other; alone, they are 3210 and 3211.
 */
export function siteIn(language: Locale): Site {
  const port = Number(process.env["E2E_PORT"] ?? 3210) + (language === "ar" ? 0 : 1);
  const dataDir = path.join(tmpdir(), `tawthiq-journeys-${port}`);
  return { language, port, url: `http://localhost:${port}`, dataDir };
}

/** The wiki that the running journey visits. */
export const site = () => siteIn((test.info().project.use as Options).language);

/** The surroundings of a program that works on the wiki in a data folder, whatever else is set on this machine. */
export const surroundings = (dir: string, at: number) => ({
  ...process.env,
  DATA_DIR: dir,
  SITE_URL: `http://localhost:${at}`,
  PORT: String(at),
  HOST: "127.0.0.1",
  DATABASE_URL: "",
  LOG_LEVEL: "silent",
});

/** Runs the command line against the wiki of the running journey, beside its server, and gives what it printed. */
export const wiki = (args: readonly string[], input = "") =>
  runWiki(surroundings(site().dataDir, site().port), args, input);

/** Runs the command line in the given surroundings, with what it reads from standard input. */
export async function runWiki(env: NodeJS.ProcessEnv, args: readonly string[], input = ""): Promise<string> {
  const child = spawn(process.execPath, [".build/wiki.mjs", ...args], { env });
  child.stdin.end(input);
  const [out, problems, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject)),
  ]);
  if (code !== 0) throw new Error(`wiki ${args.join(" ")} ended with ${code}:\n${out}${problems}`);
  return out;
}
