import type { Log } from "../log";
import type { PageCache } from "./page-cache";
import type { PolicyOptions } from "./policy";
import type { Handler, HealthCheck } from "./ports";
import type { StaticFiles } from "./static-files";

/** What the parts of the front work with, put together once in `main.ts` and by hand in a test. */
export type Surroundings = {
  readonly handler: Handler;
  readonly health: HealthCheck;
  readonly cache: PageCache;
  readonly files: StaticFiles;
  readonly siteUrl: URL;
  readonly hosts: ReadonlySet<string>;
  readonly trustedProxies: readonly string[];
  readonly policy: PolicyOptions;
  readonly log: Log;
};

/** What is known about one request once it is through the door. */
export type Visit = { readonly id: string; readonly pathname: string };

/** The status of a failure: 503 when the database is the reason, else 500. */
export async function failureStatus({ health }: Surroundings): Promise<500 | 503> {
  const { ok } = await health().catch(() => ({ ok: false }));
  return ok ? 500 : 503;
}
