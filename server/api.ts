import "server-only";
import { createHash } from "node:crypto";
import { keepAnswer, reserveKey } from "@/db/commands/keep-idempotent";
import { ok } from "@/domain/result";
import { type Outcome, type Refusal, refusals, refuse } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { invalidMessage } from "@/i18n/invalid";
import { refusalMessage } from "@/i18n/refusal";
import { askerOf } from "./context";
import { type Guarded, guardChange } from "./guard";
import { log } from "./log";

/** The language that a program's user reads; English unless it asks for Arabic. */
export const localeOf = (request: Request): Locale =>
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

type Run<Params> = (call: Guarded & { body: unknown; params: Params; request: Request }) => Promise<Outcome<Answer>>;
type Answer = { readonly status?: number; readonly body: unknown; readonly location?: string };

/**
 * A write of the HTTP interface: the guard, the Idempotency-Key, one command, one answer. The same key with the same body gets
 * the same answer, however often it is sent.
 */
export function apiChange<Params = Record<never, never>>(run: Run<Params>) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    try {
      return await answerChange(request, await params, run);
    } catch (error) {
      log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "api_change_failed");
      return problem(request, { code: "unavailable" });
    }
  };
}

async function answerChange<Params>(request: Request, params: Params, run: Run<Params>): Promise<Response> {
  const guarded = await guardChange(request, request.headers.has("content-type") ? "json" : "none");
  if (!guarded.ok) return problem(request, await asAsked(request, guarded.error));
  const text = await request.text();
  const json = request.headers.has("content-type")
    ? parseJson(text)
    : text === ""
      ? ok(undefined)
      : refuse("unsupported_type");
  if (!json.ok) return problem(request, json.error);

  const call = { ...guarded.value, body: json.value, params, request };
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
  const response = await run(call).then(
    (outcome) => answer(request, outcome),
    (error: unknown) => {
      log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "api_change_failed");
      return problem(request, { code: "unavailable" });
    },
  );
  await keepAnswer(guarded.value.ctx, {
    key,
    answer: { status: response.status, body: await response.clone().text() },
  });
  return response;
}

/** Without a token and without a session there is nothing to forge: whoever asks has forgotten the token. */
async function asAsked(request: Request, refusal: Refusal): Promise<Refusal> {
  if (refusal.code !== "bad_origin" || (await askerOf(request.headers)).sid) return refusal;
  return { code: "unauthenticated" };
}

/** The JSON body of a request that is not a change; nothing but JSON is taken. */
export async function readJson(request: Request): Promise<Outcome<unknown>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? ""))
    return refuse("unsupported_type");
  return parseJson(await request.text());
}

function parseJson(text: string): Outcome<unknown> {
  let value: unknown;
  try {
    value = text.trim() === "" ? undefined : JSON.parse(text);
  } catch {
    return refuse("invalid_input", { problems: [{ pointer: "", message: "input.not_json" }] });
  }
  if (isDeeper(value, 32)) return refuse("invalid_input", { problems: [{ pointer: "", message: "input.too_deep" }] });
  return ok(value);
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

/** Whether a value is nested more deeply than so many levels; never recurses further than that. */
function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== "object") return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
