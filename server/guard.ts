import "server-only";
import type { Context } from "@/db/context";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { type Asker, requestContext } from "./context";
import { env, loopbackNames } from "./env";

export type Guarded = { readonly ctx: Context; readonly asker: Asker; readonly network: string };

/** The one guard of every change, from a form or the HTTP interface: same origin or a token, the right type of body, an actor. */
export async function guardChange(request: Request, body: "form" | "json" | "none"): Promise<Outcome<Guarded>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (body === "json" && type !== "application/json") return refuse("unsupported_type");
  if (body === "form" && type !== "application/x-www-form-urlencoded" && type !== "multipart/form-data")
    return refuse("unsupported_type");
  const guarded = await requestContext(request);
  if (guarded.asker.badToken) return refuse("unauthenticated");
  if (!guarded.asker.byToken && !isSameOrigin(request.headers)) return refuse("bad_origin");
  return ok(guarded);
}

/** A browser says itself whether a page of ours sent the request; without that word the origin must be exactly ours. */
function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  return origin !== null && ownOrigins().includes(origin);
}

/** The configured origin; on a loopback site also the machine's other names for itself. */
function ownOrigins(): string[] {
  const { siteUrl } = env();
  const names: readonly string[] = loopbackNames;
  if (!names.includes(siteUrl.hostname)) return [siteUrl.origin];
  return names.map((name) => `${siteUrl.protocol}//${name}${siteUrl.port ? `:${siteUrl.port}` : ""}`);
}
