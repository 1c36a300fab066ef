import pino from "pino";
import { env } from "./env";

export type Log = Pick<pino.Logger, "info" | "warn" | "error" | "debug">;

let shared: pino.Logger | undefined;

/**
 * The log of this process: one JSON object a line on standard output.
 * Say what happened in the past tense (`request_answered`), with numbers and identifiers; never article text, never a secret.
 */
export function log(): Log {
  shared ??= createLog(env().logLevel);
  return shared;
}

/** A log of its own, for a test or a tool; writes to `destination` when one is given. */
export function createLog(level: string, destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { pid: process.pid },
    messageKey: "event",
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ["password", "secret", "token", "authorization", "cookie", "*.password", "*.secret", "*.token"],
  };
  return destination ? pino(options, destination) : pino(options);
}
