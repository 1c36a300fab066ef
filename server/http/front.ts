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
import { logRequest } from "./request-log";
import { securityHeaders } from "./security-headers";
import { sendPage } from "./send-page";
import { plainAnswer } from "./shape";
import { failureStatus, type Surroundings, type Visit } from "./surroundings";

/** The wiki's HTTP entry. `stopping` turns readiness off and has connections closed after their answer. */
export type Front = { answer(request: IncomingMessage, response: ServerResponse): Promise<void>; stopping: boolean };

/** Everything that comes in passes here: the door, then static files, reading pages from the cache, and the framework. */
export function createFront(around: Surroundings): Front {
  const always = Object.entries(securityHeaders(around.siteUrl));

  const front: Front = {
    stopping: false,
    async answer(request, response) {
      const visit: Visit = { id: randomUUID(), pathname: (request.url ?? "").split("?", 1)[0] ?? "" };
      logRequest(around.log, request, response, visit.id);
      for (const [name, value] of always) response.setHeader(name, value);
      response.setHeader("x-request-id", visit.id);
      if (front.stopping) response.setHeader("connection", "close");

      try {
        await route(around, front, visit, request, response);
      } catch (error) {
        if (!response.destroyed) around.log.error({ id: visit.id, err: error }, "request_failed");
        fail(visit, request, response, await failureStatus(around));
      }
    },
  };
  return front;
}

async function route(
  around: Surroundings,
  front: Front,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead && (visit.pathname === "/healthz" || visit.pathname === "/readyz"))
    return answerHealth(response, around.health, !front.stopping);

  const refusal = refuseAtDoor(request, around.hosts);
  if (refusal) return fail(visit, request, response, refusal.status);
  dropUnwantedHeaders(request);
  request.headers["x-request-id"] = visit.id;
  request.headers[clientAddressHeader] = clientAddress(request, around.trustedProxies);

  if (isRead) {
    if (visit.pathname === "/") return sendHome(request, response);
    const file = await around.files.find(decodeURIComponent(visit.pathname));
    if (file) return sendPage(request, response, file);
    const reading = readingAt(request.url ?? "");
    if (reading) return answerReading(around, visit, reading, request, response);
  }

  limitBody(request, () => fail(visit, request, response, 413));
  if (!response.headersSent) await passOn(around, visit, request, response);
}

/** The bare address leads to the front page in the language the reader's browser asks for. */
function sendHome(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(307, {
    location: `/${askedLocale(request.headers["accept-language"])}`,
    vary: "accept-language",
    "cache-control": "public, no-cache",
    "content-length": 0,
  });
  response.end();
}

/** Ends a request that cannot be answered: a plain page for people, a problem document for programs. */
function fail(visit: Visit, request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.headersSent) {
    if (!response.writableEnded) response.destroy();
    return;
  }
  const isForPrograms = visit.pathname.startsWith("/api/");
  const locale = readerLocale(visit.pathname, request.headers["accept-language"]);
  const { headers, body } = plainAnswer(status, locale, visit.id);
  const problem = Buffer.from(JSON.stringify({ type: "about:blank", status, code: codes[status], request: visit.id }));

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
