import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { limitBody } from "./body-limit";
import { clientAddress, clientAddressHeader } from "./client-address";
import { dropUnwantedHeaders, refuseAtDoor } from "./door";
import { answerHealth } from "./health";
import { passOn } from "./passing";
import { askedLocale, readerLocale } from "./reader-locale";
import { readingAt } from "./reading-paths";
import { answerReading } from "./readings";
import { createRequestLog } from "./request-log";
import { sendPage } from "./send-page";
import { plainAnswer } from "./shape";
import { dress, failureStatus, type Surroundings, type Visit } from "./surroundings";

/** The wiki's HTTP entry. `stopping` turns readiness off and has connections closed after their answer. */
export type Front = { answer(request: IncomingMessage, response: ServerResponse): void; stopping: boolean };

/** Everything that comes in passes here: the door, then kept pages, files of the build, reading pages, and the framework. */
export function createFront(around: Surroundings): Front {
  const note = createRequestLog(around.log);
  const front: Front = {
    stopping: false,
    answer(request, response) {
      const visit: Visit = { id: randomUUID(), pathname: (request.url ?? "").split("?", 1)[0] ?? "" };
      note(request, response, visit.id);
      if (front.stopping) response.shouldKeepAlive = false;
      const onError = async (error: unknown) => {
        if (!response.destroyed) around.log.error({ id: visit.id, err: error }, "request_failed");
        fail(around, visit, request, response, await failureStatus(around));
      };
      try {
        if (answerAtOnce(around, visit, request, response)) return;
        route(around, front, visit, request, response).catch(onError);
      } catch (error) {
        void onError(error);
      }
    },
  };
  return front;
}

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/** What needs no waiting: a refusal at the door, and a page that is kept under the very address asked for. */
function answerAtOnce(around: Surroundings, visit: Visit, request: IncomingMessage, response: ServerResponse): boolean {
  if (isHealthCheck(visit, request)) return false;
  const refusal = refuseAtDoor(request, around.hosts);
  if (refusal) fail(around, visit, request, response, refusal.status);
  const page = refusal || !isRead(request) ? undefined : around.cache.kept(request.url ?? "");
  if (page) sendPage(request, response, page, ["x-request-id", visit.id, "x-cache", "hit"]);
  return Boolean(refusal || page);
}

const isHealthCheck = ({ pathname }: Visit, request: IncomingMessage) =>
  isRead(request) && (pathname === "/healthz" || pathname === "/readyz");

async function route(
  around: Surroundings,
  front: Front,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isHealthCheck(visit, request)) {
    dress(around, visit, response);
    return answerHealth(response, around.health, !front.stopping);
  }
  if (isRead(request)) {
    if (visit.pathname === "/") return sendHome(around, visit, request, response);
    const file = await around.files.find(decodeURIComponent(visit.pathname));
    if (file) return sendPage(request, response, file, ["x-request-id", visit.id]);
    const reading = readingAt(request.url ?? "");
    if (reading) return answerReading(around, visit, reading, request, response);
  }

  dropUnwantedHeaders(request);
  request.headers["x-request-id"] = visit.id;
  request.headers[clientAddressHeader] = clientAddress(request, around.trustedProxies);
  limitBody(request, () => fail(around, visit, request, response, 413));
  if (!response.headersSent) await passOn(around, visit, request, response);
}

/** The bare address leads to the front page in the language the reader's browser asks for. */
function sendHome(around: Surroundings, visit: Visit, request: IncomingMessage, response: ServerResponse): void {
  dress(around, visit, response);
  response.writeHead(307, {
    location: `/${askedLocale(request.headers["accept-language"])}`,
    vary: "accept-language",
    "cache-control": "public, no-cache",
    "content-length": 0,
  });
  response.end();
}

/** Ends a request that cannot be answered: a plain page for people, a problem document for programs. */
function fail(
  around: Surroundings,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
): void {
  if (response.headersSent) {
    if (!response.writableEnded) response.destroy();
    return;
  }
  const isForPrograms = visit.pathname.startsWith("/api/");
  const locale = readerLocale(visit.pathname, request.headers["accept-language"]);
  const { headers, body } = plainAnswer(status, locale, visit.id);
  const problem = Buffer.from(JSON.stringify({ type: "about:blank", status, code: codes[status], request: visit.id }));

  dress(around, visit, response);
  response.removeHeader("content-encoding");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isForPrograms) response.setHeader("content-type", "application/problem+json; charset=utf-8");
  if (status === 405) response.setHeader("allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  const sent = isForPrograms ? problem : body;
  response.setHeader("content-length", sent.byteLength);
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : sent);
}

const codes: Readonly<Record<number, string>> = {
  400: "bad_address",
  405: "method_not_allowed",
  413: "too_large",
  421: "wrong_host",
  500: "internal_error",
  503: "database_unavailable",
};
