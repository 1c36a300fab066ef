import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** Where the wiki of the journeys is served. The test command picks a free port; alone, it is 3210. */
export const port = Number(process.env["E2E_PORT"] ?? 3210);
export const siteUrl = `http://localhost:${port}`;

/** The data folder of that wiki: new for each run, gone afterwards. `e2e/server.mjs` names it in the same way. */
export const dataDir = path.join(tmpdir(), `tawthiq-journeys-${port}`);

const execute = promisify(execFile);

/** Runs the command line against the wiki of the journeys, beside the running server, and gives what it printed. */
export async function wiki(...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [".build/wiki.mjs", ...args], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      SITE_URL: siteUrl,
      PORT: String(port),
      DATABASE_URL: "",
      LOG_LEVEL: "silent",
    },
  });
  return stdout;
}
