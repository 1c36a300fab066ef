import { describe, expect, it } from "vitest";
import { ok } from "@/domain/result";
import { as, noon, theWiki } from "@/tests/factories";
import { freshStore, secondStore } from "@/tests/store";
import type { Store } from "../store";
import type { Job } from "./jobs";
import { jobLeaseMs, runDueJobs } from "./run-due-jobs";

const hour = 60 * 60_000;

/** A job that counts its runs. */
function aJob(work: (run: number) => Promise<void> = async () => {}) {
  const counted = { runs: 0 };
  const job: Job = {
    kind: "count",
    everyMs: hour,
    run: async ({ actor }) => {
      expect(actor.kind).toBe("system");
      counted.runs += 1;
      await work(counted.runs);
      return ok({ run: counted.runs });
    },
  };
  return { counted, jobs: [job] };
}

const at = (store: Store, now: number) => as(store, theWiki, { now });

describe("what the wiki does by itself", () => {
  it("is done once when it is due, and again an hour later", async () => {
    const store = freshStore();
    const { counted, jobs } = aJob();
    expect(await runDueJobs(at(store, noon), jobs)).toEqual([{ kind: "count", ok: true, done: { run: 1 } }]);
    expect(await runDueJobs(at(store, noon + hour - 1), jobs)).toEqual([]);
    expect(await runDueJobs(at(store, noon + hour), jobs)).toHaveLength(1);
    expect(counted.runs).toBe(2);
  });

  it("is done by one of several processes that look at the same moment", async () => {
    const store = freshStore();
    const { counted, jobs } = aJob(() => new Promise((turn) => setImmediate(turn)));
    const processes = [store, secondStore(store.file), secondStore(store.file)];
    const runs = await Promise.all(processes.map((one) => runDueJobs(at(one, noon), jobs)));
    expect(runs.flat()).toHaveLength(1);
    expect(counted.runs).toBe(1);
    expect(await store.read.select().from(store.t.jobs)).toHaveLength(2);
  });

  it("is tried again after a failure, after longer and longer waits", async () => {
    const store = freshStore();
    const { counted, jobs } = aJob(async (run) => {
      if (run < 3) throw new Error("The disk is full.");
    });
    expect(await runDueJobs(at(store, noon), jobs)).toEqual([
      { kind: "count", ok: false, error: "The disk is full.", attempts: 1 },
    ]);
    const [row] = await store.read.select().from(store.t.jobs);
    expect(row).toMatchObject({ error: "The disk is full.", leaseUntil: null, runAt: noon + 60_000 });
    expect(await runDueJobs(at(store, noon + 59_999), jobs)).toEqual([]);
    expect(await runDueJobs(at(store, noon + 60_000), jobs)).toMatchObject([{ ok: false, attempts: 2 }]);
    expect(await runDueJobs(at(store, noon + 180_000), jobs)).toMatchObject([{ ok: true }]);
    expect(counted.runs).toBe(3);
  });

  it("is taken over from a process that died, and the dead one's word no longer counts", async () => {
    const store = freshStore();
    let comeBack = () => {};
    const away = new Promise<void>((resolve) => {
      comeBack = resolve;
    });
    const { counted, jobs } = aJob((run) => (run === 1 ? away : Promise.resolve()));
    const first = runDueJobs(at(store, noon), jobs);
    while (counted.runs === 0) await new Promise((turn) => setImmediate(turn));

    const other = secondStore(store.file);
    expect(await runDueJobs(at(other, noon + jobLeaseMs - 1), jobs)).toEqual([]);
    expect(await runDueJobs(at(other, noon + jobLeaseMs), jobs)).toMatchObject([{ ok: true, done: { run: 2 } }]);
    comeBack();
    await first;
    const rows = await store.read.select().from(store.t.jobs);
    expect(rows.map((row) => [row.attempts, row.doneAt])).toEqual([
      [2, noon + jobLeaseMs],
      [0, null],
    ]);
  });
});
