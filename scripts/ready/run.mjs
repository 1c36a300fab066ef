import { spawn } from "node:child_process";
import { Stop } from "./say.mjs";

const running = new Set();
let signalled = false;

/**
 * Runs a program and resolves with its exit code. Its output is shown as it comes. When this script is asked to stop, the
 * program and all it started are asked first, so nothing is left behind.
 */
export function run(command, args, { env = {}, quiet = false, signal = "SIGTERM" } = {}) {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32";
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "ignore" : 2, quiet ? "ignore" : 2],
      detached: !isWindows,
      shell: isWindows && !command.endsWith(".exe"),
    });
    const entry = { child, signal };
    running.add(entry);
    child.on("error", (error) => {
      running.delete(entry);
      reject(new Stop(`${command} could not be started: ${error.message}`));
    });
    child.on("close", (code, by) => {
      running.delete(entry);
      resolve(code ?? (by ? 1 : 0));
    });
  });
}

/** Runs a program of node_modules with this very Node. */
export function runTool(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/** Passes SIGINT and SIGTERM on to what runs, and ends this script when it has ended. `clean` runs last. */
export function stopWithSignals(clean = () => {}) {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.on(signal, async () => {
      if (signalled) return;
      signalled = true;
      for (const entry of running) tell(entry.child, entry.signal);
      await waitUntil(() => running.size === 0, 9000);
      for (const { child } of running) tell(child, "SIGKILL");
      clean();
      process.exit(code);
    });
  }
}

/** True from the moment this script was asked to stop. */
export const isStopping = () => signalled;

function tell(child, signal) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function waitUntil(isDone, ms) {
  const end = Date.now() + ms;
  while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}
