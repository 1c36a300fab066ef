import "server-only";
import type { JobRun } from "@/db/commands/run-due-jobs";
import type { Log } from "./log";

/** How often a process looks for jobs whose time has come, in milliseconds. */
const lookEveryMs = 60_000;

/** Runs jobs in this process until it is stopped; stopping waits for the one that is being run. */
export function startJobs({
  run,
  log,
  everyMs = lookEveryMs,
}: {
  run: () => Promise<readonly JobRun[]>;
  log: Log;
  everyMs?: number;
}): { stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const look = async () => {
    try {
      for (const one of await run()) {
        if (one.ok) log.info(one, "job_done");
        else log.error(one, "job_failed");
      }
    } catch (error) {
      log.error({ err: error }, "jobs_not_run");
    }
    if (!stopped) timer = setTimeout(start, everyMs).unref();
  };
  const start = () => {
    running = look();
  };

  start();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
