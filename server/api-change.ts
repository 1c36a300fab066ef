import "server-only";
import { createHash } from "node:crypto";
import { keepAnswer, notingEffect, reserveKey } from "@/db/commands/keep-idempotent";
import type { Context } from "@/db/context";
import { heedingRights } from "@/db/heeding-rights";
import type { Outcome, Refusal } from "@/domain/review/refusal";
import { problem } from "./api";
import { askerOf } from "./context";
import { type Guarded, guardChange } from "./guard";
import { readJson } from "./json-body";
import { log } from "./log";

/** A change that a program asks for. */
export type Change<Params = Record<never, never>> = Guarded & {
  readonly body: unknown;
  readonly params: Params;
  readonly request: Request;
};
export type Answer = { readonly status?: number; readonly body: unknown; readonly location?: string };

type Steps<Params, Done> = {
  /** Does it, all or nothing. */
  readonly run: (call: Change<Params>) => Promise<Outcome<Done>>;
  /** Says what was done; asked again with the same `done` where a crash came between doing and saying. */
  readonly answer: (ctx: Context, done: Done) => Promise<Answer>;
};

/**
 * A write of the HTTP interface: the guard, the Idempotency-Key, one command, one answer. The same key with the same body has
 * one effect and gets the same answer, however often it is sent and whatever happened meanwhile.
 */
export function apiChange<Params, Done>(steps: Steps<Params, Done>) {
  return async (request: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    try {
      return await answerChange(request, await params, steps);
    } catch (error) {
      return failed(request, error);
    }
  };
}

async function answerChange<Params, Done>(
  request: Request,
  params: Params,
  steps: Steps<Params, Done>,
): Promise<Response> {
  const guarded = await guardChange(request, request.headers.has("content-type") ? "json" : "none");
  if (!guarded.ok) return problem(request, await asAsked(request, guarded.error));
  const { ctx } = guarded.value;
  const json = await readJson(request.clone());
  if (!json.ok) return problem(request, json.error);
  const call = { ...guarded.value, body: json.value, params, request };

  const key = request.headers.get("idempotency-key");
  if (!key) return carryOut(call, steps);
  if (key.length > 200)
    return problem(request, { code: "invalid_input", problems: [{ pointer: "", message: "input.key_too_long" }] });
  const reserved = await reserveKey(ctx, { key, requestHash: await hashOf(request) });
  if (!reserved.ok) return problem(request, reserved.error);
  if (reserved.value !== "go" && "status" in reserved.value) return replay(reserved.value);

  const response = await (reserved.value === "go"
    ? carryOut({ ...call, ctx: notingEffect(ctx, key) }, steps)
    : // Only what `run` gave under this very key and body can have been noted.
      steps.answer(ctx, reserved.value.effect as Done).then(asResponse)
  ).catch((error: unknown) => failed(request, error));
  const location = response.headers.get("location");
  const text = await response.clone().text();
  await keepAnswer(ctx, { key, answer: { status: response.status, body: JSON.stringify({ text, location }) } });
  return response;
}

async function carryOut<Params, Done>(call: Change<Params>, { run, answer }: Steps<Params, Done>): Promise<Response> {
  const outcome = await heedingRights(call.ctx, (ctx) => run({ ...call, ctx }));
  return outcome.ok ? asResponse(await answer(call.ctx, outcome.value)) : problem(call.request, outcome.error);
}

const asResponse = ({ status = 200, body, location }: Answer) =>
  Response.json(body, { status, headers: { "cache-control": "no-store", ...(location ? { location } : {}) } });

function replay({ status, body }: { status: number; body: string }): Response {
  const { text, location }: { text: string; location: string | null } = JSON.parse(body);
  return new Response(text, {
    status,
    headers: {
      "content-type": status >= 400 ? "application/problem+json; charset=utf-8" : "application/json",
      "cache-control": "no-store",
      "idempotency-replayed": "true",
      ...(location ? { location } : {}),
    },
  });
}

const hashOf = async (request: Request) =>
  createHash("sha256")
    .update(`${request.method} ${new URL(request.url).pathname}\n${await request.text()}`)
    .digest("hex");

/** Without a token and without a session there is nothing to forge: whoever asks has forgotten the token. */
async function asAsked(request: Request, refusal: Refusal): Promise<Refusal> {
  if (refusal.code !== "bad_origin" || (await askerOf(request.headers)).sid) return refusal;
  return { code: "unauthenticated" };
}

function failed(request: Request, error: unknown): Response {
  log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "api_change_failed");
  return problem(request, { code: "unavailable" });
}
