import "server-only";
import { and, asc, eq, isNull, lt, lte, or } from "drizzle-orm";
import type { Context } from "../context";
import type { Tx } from "../store";
import { jobs as allJobs, type Job } from "./jobs";

/** How long a process may work at a job before another one may take it. */
export const jobLeaseMs = 10 * 60_000;

const firstRetryMs = 60_000;
const lastRetryMs = 60 * 60_000;
const keptMs = 30 * 24 * 60 * 60_000;

/** What became of one job. */
export type JobRun =
  | { readonly kind: string; readonly ok: true; readonly done: Readonly<Record<string, number>> }
  | { readonly kind: string; readonly ok: false; readonly error: string; readonly attempts: number };

type Held = { readonly id: number; readonly kind: string; readonly payload: unknown; readonly attempts: number };

/**
 * Runs every job whose time has come, one after the other, in the name of the wiki. Any number of processes may do so at once:
 * each job is leased to one of them. A job that fails is tried again later, after longer and longer waits; one whose process died is
 * taken over when its lease has run out.
 */
export async function runDueJobs(ctx: Context, jobs: readonly Job[] = allJobs): Promise<readonly JobRun[]> {
  const own: Context = { ...ctx, actor: { kind: "system", name: "jobs" } };
  await schedule(own, jobs);
  const runs: JobRun[] = [];
  for (let held = await lease(own, jobs); held; held = await lease(own, jobs)) {
    const job = jobs.find((one) => one.kind === held?.kind);
    if (job) runs.push(await runOne(own, job, held));
  }
  return runs;
}

/** Each kind of job that is done from time to time has exactly one row that is not done. */
async function schedule(ctx: Context, all: readonly Job[]) {
  const jobs = all.filter((job) => job.everyMs !== undefined);
  const open = async ({ read, t }: Pick<Tx, "read" | "t">) =>
    new Set(
      (await read.select({ kind: t.jobs.kind }).from(t.jobs).where(isNull(t.jobs.doneAt))).map((row) => row.kind),
    );
  const known = await open(ctx.store);
  if (jobs.every((job) => known.has(job.kind))) return;
  await ctx.store.write(async (tx) => {
    const scheduled = await open(tx);
    for (const { kind } of jobs.filter((job) => !scheduled.has(job.kind)))
      await tx.db.insert(tx.t.jobs).values({ kind, payload: {}, runAt: ctx.now(), createdAt: ctx.now() });
  });
}

/** The next job that is due and that nobody works at, leased to whoever asks. */
async function lease(ctx: Context, jobs: readonly Job[]): Promise<Held | undefined> {
  const kinds = jobs.map((job) => job.kind);
  const next = ({ read, t }: Pick<Tx, "read" | "t">) =>
    read
      .select({ id: t.jobs.id, kind: t.jobs.kind, payload: t.jobs.payload, attempts: t.jobs.attempts })
      .from(t.jobs)
      .where(
        and(
          isNull(t.jobs.doneAt),
          lte(t.jobs.runAt, ctx.now()),
          or(isNull(t.jobs.leaseUntil), lte(t.jobs.leaseUntil, ctx.now())),
        ),
      )
      .orderBy(asc(t.jobs.runAt), asc(t.jobs.id));
  // Most of the time there is nothing to do, and nothing is written.
  if ((await next(ctx.store)).length === 0) return undefined;
  return ctx.store.write(async (tx) => {
    const row = (await next(tx)).find((one) => kinds.includes(one.kind));
    if (!row) return undefined;
    const attempts = row.attempts + 1;
    await tx.db
      .update(tx.t.jobs)
      .set({ leaseUntil: ctx.now() + jobLeaseMs, attempts })
      .where(eq(tx.t.jobs.id, row.id));
    return { ...row, attempts };
  });
}

async function runOne(ctx: Context, job: Job, held: Held): Promise<JobRun> {
  try {
    const outcome = await job.run(ctx, held.payload);
    if (!outcome.ok) throw new Error(outcome.error.code);
    await settle(ctx, held, { doneAt: ctx.now(), error: null }, job.everyMs);
    return { kind: job.kind, ok: true, done: outcome.value };
  } catch (problem) {
    const error = problem instanceof Error ? problem.message : String(problem);
    const wait = Math.min(firstRetryMs * 2 ** Math.min(held.attempts - 1, 10), lastRetryMs);
    await settle(ctx, held, { runAt: ctx.now() + wait, error: error.slice(0, 500) });
    return { kind: job.kind, ok: false, error, attempts: held.attempts };
  }
}

/** Says what became of it, unless another process has taken it over meanwhile; with `again`, also when it is to run next. */
async function settle(
  ctx: Context,
  { id, kind, attempts }: Held,
  change: { doneAt?: number; runAt?: number; error: string | null },
  again?: number,
) {
  await ctx.store.write(async (tx) => {
    const { jobs } = tx.t;
    const settled = await tx.db
      .update(jobs)
      .set({ ...change, leaseUntil: null })
      .where(and(eq(jobs.id, id), eq(jobs.attempts, attempts), isNull(jobs.doneAt)))
      .returning({ id: jobs.id });
    if (settled.length === 0 || again === undefined) return;
    await tx.db.insert(jobs).values({ kind, payload: {}, runAt: ctx.now() + again, createdAt: ctx.now() });
    await tx.db.delete(jobs).where(lt(jobs.doneAt, ctx.now() - keptMs));
  });
}
