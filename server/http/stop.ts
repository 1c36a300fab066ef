import type { Server } from "node:http";
import type { Log } from "../log";

export type Stoppable = {
  readonly server: Server;
  readonly log: Log;
  /** Called at once: whoever asks for readiness hears no from now on. */
  announce(): void;
  /** Called when the last answer is out: close the framework and the database. */
  close(): Promise<void>;
  /** Ends the process; a test passes its own. */
  exit(code: number): void;
};

/** Answers in flight get this long, in milliseconds; the process is gone within ten seconds of being asked. */
export const patienceMs = 8_000;

/** Stops gently: no new connections, answers in flight are finished, then the database is closed. Safe to call twice. */
export function createStop({ server, log, announce, close, exit }: Stoppable): (signal: string) => Promise<void> {
  let stopping: Promise<void> | undefined;

  const stop = async (signal: string) => {
    log.info({ signal }, "stop_asked");
    announce();
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    const late = setTimeout(() => server.closeAllConnections(), patienceMs);
    await drained;
    clearInterval(idle);
    clearTimeout(late);

    let code = 0;
    await Promise.race([close(), waited(1_500)]).catch((error: unknown) => {
      code = 1;
      log.error({ err: error }, "close_failed");
    });
    log.info("stopped");
    exit(code);
  };

  return (signal) => {
    stopping ??= stop(signal);
    return stopping;
  };
}

const waited = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
