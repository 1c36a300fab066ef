import type { ServerResponse } from "node:http";
import type { Log } from "../log";
import type { PageCache } from "./page-cache";
import type { PageStyles } from "./page-styles";
import type { PolicyOptions } from "./policy";
import type { Handler, HealthCheck } from "./ports";
import type { StaticFiles } from "./static-files";

/** What the parts of the front work with, put together once in `main.ts` and by hand in a test. */
export type Surroundings = {
  readonly handler: Handler;
  readonly health: HealthCheck;
  readonly cache: PageCache;
  readonly files: StaticFiles;
  readonly styles: PageStyles;
  readonly siteUrl: URL;
  readonly hosts: ReadonlySet<string>;
  readonly trustedProxies: readonly string[];
  readonly policy: PolicyOptions;
  /** The security headers, which every answer carries. */
  readonly always: Readonly<Record<string, string>>;
  readonly log: Log;
};

/** What is known about one request once it is through the door. */
export type Visit = { readonly id: string; readonly pathname: string };

/** Sets the headers that every answer carries, for those that are not sent as a finished page. */
export function dress({ always }: Surroundings, { id }: Visit, response: ServerResponse): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  response.setHeader("x-request-id", id);
}

/** The status of a failure: 503 when the database is the reason, else 500. */
export async function failureStatus({ health }: Surroundings): Promise<500 | 503> {
  const { ok } = await health().catch(() => ({ ok: false }));
  return ok ? 500 : 503;
}
