import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";

/** Where the wiki of the journeys is served. The test command picks a free port; alone, it is 3210. */
export const port = Number(process.env["E2E_PORT"] ?? 3210);
export const siteUrl = `http://localhost:${port}`;

/** The data folder of that wiki: new for each run, gone afterwards. `e2e/server.mjs` names it in the same way. */
export const dataDir = path.join(tmpdir(), `tawthiq-journeys-${port}`);

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

/** Runs the command line against the wiki of the journeys, beside the running server, and gives what it printed. */
export const wiki = (args: readonly string[], input = "") => runWiki(surroundings(dataDir, port), args, input);

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
