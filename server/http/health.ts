import type { ServerResponse } from "node:http";
import { bareDocumentPolicy } from "./policy";
import type { Health, HealthCheck } from "./ports";

/** Answers `/healthz` (process and database) and `/readyz` (may be sent readers), to any host name: machines ask by number. */
export async function answerHealth(response: ServerResponse, check: HealthCheck, isAccepting: boolean): Promise<void> {
  const health = await check().catch((): Health => ({ ok: false, database: "unreachable" }));
  const ok = health.ok && isAccepting;
  const body = JSON.stringify({ ...health, ok, ...(isAccepting ? {} : { stopping: true }) });
  response.writeHead(ok ? 200 : 503, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "content-security-policy": bareDocumentPolicy,
    "cache-control": "no-store",
  });
  response.end(body);
}
