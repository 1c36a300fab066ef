import "server-only";
import { createHash } from "node:crypto";
import { keepAnswer, reserveKey } from "@/db/commands/keep-idempotent";
import type { Outcome, Refusal } from "@/domain/review/refusal";
import { refusals } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { invalidMessage } from "@/i18n/invalid";
import { refusalMessage } from "@/i18n/refusal";
import { type Guarded, guardChange } from "./guard";

/** The language that a program's user reads; English unless it asks for Arabic. */
const localeOf = (request: Request): Locale =>
  /^\s*ar\b/i.test(request.headers.get("accept-language") ?? "") ? "ar" : "en";

/** A problem document (RFC 9457) for a refusal: stable code, a sentence in the reader's language, each problem with its JSON pointer. */
export function problem(request: Request, refusal: Refusal): Response {
  const locale = localeOf(request);
  const status = refusals[refusal.code];
  return Response.json(
    {
      type: `/en/help/api#${refusal.code}`,
      title: refusal.code,
      status,
      detail: refusalMessage(locale, refusal.code),
      code: refusal.code,
      ...(refusal.params ? { params: refusal.params } : {}),
      ...(refusal.problems
        ? {
            errors: refusal.problems.map((one) => ({
              pointer: one.pointer,
              code: one.message,
              detail: invalidMessage(locale, one.message),
              ...(one.params ? { params: one.params } : {}),
            })),
          }
        : {}),
    },
    {
      status,
      headers: {
        "content-type": "application/problem+json; charset=utf-8",
        "cache-control": "no-store",
        "content-language": locale,
        ...(refusal.code === "rate_limited" ? { "retry-after": String(refusal.params?.["seconds"] ?? 60) } : {}),
        ...(status === 401 ? { "www-authenticate": 'Bearer realm="wiki"' } : {}),
      },
    },
  );
}

/** JSON that anybody may read and keep, with an ETag and 304. */
export function publicJson(request: Request, body: unknown, type = "application/json; charset=utf-8"): Response {
  return tagged(request, JSON.stringify(body), type, "public, no-cache");
}

/** JSON for whoever asked, and for nobody else's cache. */
export function privateJson(request: Request, body: unknown): Response {
  return tagged(request, JSON.stringify(body), "application/json; charset=utf-8", "private, no-cache");
}

/** Text with an ETag of its bytes; 304 when the asker has them. */
export function tagged(
  request: Request,
  text: string,
  type: string,
  caching: string,
  more: Record<string, string> = {},
): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": caching, vary: "authorization, cookie", ...more };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": type } });
}

type Answer = { readonly status?: number; readonly body: unknown; readonly location?: string };

/**
 * A write of the HTTP interface: the guard, the Idempotency-Key, one command, one answer. The same key with the same body gets
 * the same answer, however often it is sent.
 */
export function apiChange<Params>(
  run: (call: Guarded & { body: unknown; params: Params; request: Request }) => Promise<Outcome<Answer>>,
) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const guarded = await guardChange(
      request,
      request.headers.get("content-length") === "0" || !request.headers.has("content-type") ? "none" : "json",
    );
    if (!guarded.ok) return problem(request, guarded.error);
    const text = await request.text();
    let body: unknown;
    try {
      body = text.trim() === "" ? undefined : JSON.parse(text);
    } catch {
      return problem(request, { code: "invalid_input", problems: [{ pointer: "", message: "input.not_json" }] });
    }
    if (depthOf(body) > 32)
      return problem(request, { code: "invalid_input", problems: [{ pointer: "", message: "input.too_deep" }] });

    const call = { ...guarded.value, body, params: await params, request };
    const key = request.headers.get("idempotency-key");
    if (!key) return answer(request, await run(call));
    if (key.length > 200)
      return problem(request, { code: "invalid_input", problems: [{ pointer: "", message: "input.key_too_long" }] });

    const requestHash = createHash("sha256")
      .update(`${request.method} ${new URL(request.url).pathname}\n${text}`)
      .digest("hex");
    const reserved = await reserveKey(guarded.value.ctx, { key, requestHash });
    if (!reserved.ok) return problem(request, reserved.error);
    if (reserved.value !== "go") return replay(reserved.value);
    const response = answer(request, await run(call));
    await keepAnswer(guarded.value.ctx, {
      key,
      answer: { status: response.status, body: await response.clone().text() },
    });
    return response;
  };
}

function answer(request: Request, outcome: Outcome<Answer>): Response {
  if (!outcome.ok) return problem(request, outcome.error);
  const { status = 200, body, location } = outcome.value;
  return Response.json(body, { status, headers: { "cache-control": "no-store", ...(location ? { location } : {}) } });
}

const replay = ({ status, body }: { status: number; body: string }) =>
  new Response(body, {
    status,
    headers: {
      "content-type": status >= 400 ? "application/problem+json; charset=utf-8" : "application/json",
      "cache-control": "no-store",
      "idempotency-replayed": "true",
    },
  });

function depthOf(value: unknown, limit = 40): number {
  if (limit === 0 || value === null || typeof value !== "object") return 0;
  return 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner, limit - 1)));
}
