import { spawn } from "node:child_process";
import { freePort, ready } from "./fresh-wiki";
import { keysOf, type Person } from "./people";
import { site, surroundings } from "./site";

export type Said = { readonly status: number; readonly text: string; readonly json: Record<string, unknown> };
type Asked = { by?: Person | undefined; token?: string; body?: unknown; method?: string };

/** One process that serves the wiki of the journeys. */
export type Process = {
  readonly url: string;
  readonly ask: (path: string, asked?: Asked) => Promise<Said>;
};

/** The process that all journeys visit, and a second one on the same database, until it is stopped. */
export async function twoProcesses(): Promise<{ first: Process; second: Process; stop: () => Promise<void> }> {
  const port = await freePort();
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: surroundings(site().dataDir, port),
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const url = `http://localhost:${port}`;
  await ready(url, server);
  return {
    first: processAt(site().url),
    second: processAt(url),
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

const processAt = (url: string): Process => ({
  url,
  ask: async (
    path,
    { by, token = by && keysOf(by).token, body, method = body === undefined ? "GET" : "POST" } = {},
  ) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    return { status: answer.status, text, json: isJson ? JSON.parse(text) : {} };
  },
});
