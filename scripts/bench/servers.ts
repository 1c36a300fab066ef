import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

export type Running = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> };

/** The wiki, as it is built, over a data folder; `flags` are Node's. */
export async function startWiki(dataDir: string, flags: readonly string[] = []): Promise<Running> {
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "error", SITE_URL: "" };
  const stdio = ["ignore", "ignore", "inherit"] as const;
  return start(spawn(process.execPath, [...flags, ".build/server.mjs"], { env, stdio: [...stdio] }), port, "/readyz");
}

/** A Node server that does nothing but send the same bytes. */
export async function startBare(bytes: Buffer, headers: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const program = `
    const bytes = Buffer.from(process.env.BYTES, "base64"); const headers = JSON.parse(process.env.HEADERS);
    require("node:http").createServer((q, s) => { s.writeHead(200, headers); s.end(bytes); }).listen(${port}, "127.0.0.1");`;
  const env = {
    ...process.env,
    BYTES: bytes.toString("base64"),
    HEADERS: JSON.stringify({ ...headers, "content-length": bytes.length }),
  };
  return start(spawn(process.execPath, ["-e", program], { env, stdio: ["ignore", "ignore", "inherit"] }), port, "/");
}

/** A port that nobody listens at, chosen by the system. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("There is no free port.")),
      );
    });
  });

async function start(child: ChildProcess, port: number, probe: string): Promise<Running> {
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}${probe}`).catch(() => undefined);
    if (answer?.ok)
      return {
        url,
        pid: child.pid ?? 0,
        stop: async () => {
          child.kill("SIGTERM");
          await ended;
        },
      };
    await new Promise((later) => setTimeout(later, 200));
  }
  child.kill("SIGKILL");
  throw new Error(`Nothing answers at ${url}.`);
}
