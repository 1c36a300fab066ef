import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locale } from "@/domain/text";
import { runWiki, surroundings } from "./site";

/** A second wiki, empty and without an administrator, on a port of its own; it is gone when it is stopped. */
export async function aFreshWiki() {
  const dir = mkdtempSync(path.join(tmpdir(), "tawthiq-fresh-"));
  const port = await freePort();
  const env = surroundings(dir, port);
  await runWiki(env, ["migrate"]);
  const server = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const url = `http://localhost:${port}`;
  await ready(url, server);

  return {
    url,
    /** What the first start prints for its owner; asking anew makes the one before it worthless. */
    firstAdministrator: async (locale: Locale) => {
      const { address } = JSON.parse(await runWiki(env, ["--json", "--lang", locale, "first-admin"])) as {
        address: string;
      };
      return address;
    },
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Waits until a server answers that it may be sent readers. */
export async function ready(url: string, server: { exitCode: number | null }) {
  for (let tries = 0; tries < 400; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error("The server did not become ready within a minute.");
}

/** A port that nobody listens at. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("No port.")),
      );
    });
  });
