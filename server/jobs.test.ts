import { expect, it, onTestFinished } from "vitest";
import type { JobRun } from "@/db/commands/run-due-jobs";
import { startJobs } from "./jobs";
import { createLog } from "./log";

/** A log that keeps the names of its events. */
function aLog() {
  const events: string[] = [];
  const write = (line: string) => void events.push(JSON.parse(line).event);
  return { events, log: createLog("info", { write }) };
}

it("looks again after each look, tells what was done, and outlives a failure", async () => {
  const { events, log } = aLog();
  const answers: (() => readonly JobRun[])[] = [
    () => [{ kind: "sweep", ok: true, done: { swept: 1 } }],
    () => {
      throw new Error("The disk is full.");
    },
    () => [{ kind: "sweep", ok: false, error: "no", attempts: 1 }],
  ];
  let looks = 0;
  await new Promise<void>((seen) => {
    const jobs = startJobs({
      everyMs: 1,
      log,
      run: async () => {
        const answer = answers[looks];
        looks += 1;
        if (!answer) seen();
        return answer?.() ?? [];
      },
    });
    onTestFinished(jobs.stop);
  });
  expect(events).toEqual(["job_done", "jobs_not_run", "job_failed"]);
});

it("stops only when the job at hand is done, and starts no other", async () => {
  const { log } = aLog();
  let looks = 0;
  let finish = () => {};
  const work = new Promise<void>((done) => {
    finish = done;
  });
  const jobs = startJobs({
    everyMs: 1,
    log,
    run: async () => {
      looks += 1;
      await work;
      return [];
    },
  });
  let isStopped = false;
  const stopping = jobs.stop().then(() => {
    isStopped = true;
  });
  await new Promise((turn) => setImmediate(turn));
  expect(isStopped).toBe(false);
  finish();
  await stopping;
  expect(looks).toBe(1);
});
