import pino from "pino";
import { env } from "./env";

export type Log = Pick<pino.Logger, "info" | "warn" | "error" | "debug" | "child">;

let shared: pino.Logger | undefined;

/**
 * The log of this process: one JSON object a line on standard output.
 * Say what happened in the past tense (`request_answered`), with numbers and identifiers; never article text, never a secret.
 */
export function log(): Log {
  shared ??= createLog(env().logLevel, standardOutput());
  return shared;
}

/** Lines are written together, at most half a second late, because one write a line would cost more than a kept page. */
function standardOutput(): pino.DestinationStream {
  const output = pino.destination({ dest: 1, sync: false, minLength: 4096 });
  setInterval(() => output.flush(), 500).unref();
  process.on("exit", () => output.flushSync());
  return output;
}

/** A log of its own, for a test or a tool; writes to `destination` when one is given. */
export function createLog(level: string, destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { pid: process.pid },
    messageKey: "event",
    timestamp: time,
    formatters: { level: (label) => ({ level: label }) },
    redact: ["password", "secret", "token", "authorization", "cookie", "*.password", "*.secret", "*.token"],
  };
  return destination ? pino(options, destination) : pino(options);
}

let lastMs = 0;
let lastTime = "";

/** The time of a line; worked out once a millisecond, because busy milliseconds have many lines. */
function time(): string {
  const now = Date.now();
  if (now !== lastMs) {
    lastMs = now;
    lastTime = `,"time":"${new Date(now).toISOString()}"`;
  }
  return lastTime;
}
