import { spawn } from "node:child_process";
import { freePort, ready } from "./fresh-wiki";
import { keysOf, type Person } from "./people";
import { site, surroundings } from "./site";

export type Said = {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  /** Who may keep it. */
  readonly cache: string;
};
type Asked = {
  by?: Person | undefined;
  token?: string;
  body?: unknown;
  /** The fields of a form, instead of a body. */
  form?: Readonly<Record<string, string>>;
  method?: string;
};

/** One process that serves the wiki of the journeys. */
export type Process = {
  readonly url: string;
  readonly ask: (path: string, asked?: Asked) => Promise<Said>;
};

/** The process that all journeys visit, and a second one on the same database, until it is stopped. */
export async function twoProcesses(): Promise<{
  first: Process;
  second: Process;
  stop: () => Promise<void>;
  /** Ends the second process as a failing machine does: at once, with nothing finished. */
  kill: () => Promise<void>;
}> {
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
    kill: async () => {
      server.kill("SIGKILL");
      await ended;
    },
  };
}

const processAt = (url: string): Process => ({
  url,
  ask: async (
    path,
    { by, token = by && keysOf(by).token, body, form, method = body === undefined && !form ? "GET" : "POST" } = {},
  ) => {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const sent = form ? new URLSearchParams(form) : json;
    const answer = await fetch(`${url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    const cache = answer.headers.get("cache-control") ?? "";
    return { status: answer.status, text, json: isJson ? JSON.parse(text) : {}, cache };
  },
});
