import "server-only";
import { createHash } from "node:crypto";
import { type Refusal, refusals } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { invalidMessage } from "@/i18n/invalid";
import { refusalMessage } from "@/i18n/refusal";

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
              detail: invalidMessage(locale, one.message, one.params),
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
