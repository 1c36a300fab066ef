import "server-only";
import type { Outcome } from "@/domain/review/refusal";
import type { Context } from "../context";
import { expireChangesets } from "./expire-changesets";

const minuteMs = 60_000;

export type RecurringJob = {
  readonly kind: string;
  /** Milliseconds from the end of one run to the start of the next. */
  readonly everyMs: number;
  /** Safe to be run twice, and beside itself in another process. */
  readonly run: (ctx: Context) => Promise<Outcome<Readonly<Record<string, number>>>>;
};

/** Everything that the wiki does by itself from time to time. */
export const recurringJobs: readonly RecurringJob[] = [
  { kind: "expire_changesets", everyMs: 60 * minuteMs, run: expireChangesets },
];
