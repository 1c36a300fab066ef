import { type ChildProcess, spawn } from "node:child_process";

export type Running = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> };

/** The wiki, as it is built, over a data folder; `flags` are Node's. */
export const startWiki = (dataDir: string, port: number, flags: readonly string[] = []) =>
  start(
    spawn(process.execPath, [...flags, ".build/server.mjs"], {
      env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "error", SITE_URL: "" },
      stdio: ["ignore", "ignore", "inherit"],
    }),
    port,
    "/readyz",
  );

/** A Node server that does nothing but send the same bytes. */
export const startBare = (bytes: Buffer, headers: Record<string, string>, port: number) => {
  const program = `
    const bytes = Buffer.from(process.env.BYTES, "base64"); const headers = JSON.parse(process.env.HEADERS);
    require("node:http").createServer((q, s) => { s.writeHead(200, headers); s.end(bytes); }).listen(${port}, "127.0.0.1");`;
  const env = {
    ...process.env,
    BYTES: bytes.toString("base64"),
    HEADERS: JSON.stringify({ ...headers, "content-length": bytes.length }),
  };
  return start(spawn(process.execPath, ["-e", program], { env, stdio: ["ignore", "ignore", "inherit"] }), port, "/");
};

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
