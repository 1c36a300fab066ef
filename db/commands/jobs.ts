import "server-only";
import type { Outcome } from "@/domain/review/refusal";
import type { Context } from "../context";
import { expireChangesets } from "./expire-changesets";
import { weighRivalsKind } from "./supersede-rivals";
import { weighRivals } from "./weigh-rivals";

const minuteMs = 60_000;

export type Job = {
  readonly kind: string;
  /** Milliseconds from the end of one run to the start of the next; without it, it is run only where a change left it to be done. */
  readonly everyMs?: number;
  /** Safe to be run twice, and beside itself in another process. */
  readonly run: (ctx: Context, payload: unknown) => Promise<Outcome<Readonly<Record<string, number>>>>;
};

/** Everything that the wiki does by itself: from time to time, or where a change left too much to be done in its transaction. */
export const jobs: readonly Job[] = [
  { kind: "expire_changesets", everyMs: 60 * minuteMs, run: expireChangesets },
  { kind: weighRivalsKind, run: weighRivals },
];
