import type { IncomingMessage, ServerResponse } from "node:http";
import { emptyNotes, runWithNotes } from "../answer-notes";
import { acceptedEncoding, encode } from "./encoding";
import { intercept } from "./intercept";
import { bareDocumentPolicy } from "./policy";
import { readerLocale } from "./reader-locale";
import { isEmptyShell, plainAnswer, shapePage } from "./shape";
import { dress, failureStatus, type Surroundings, type Visit } from "./surroundings";

/** Answers kept by nobody, since they may depend on who asks. */
const forOneReader = "private, no-store";
const frameworkHeaders = [
  "x-wiki-tags",
  "x-powered-by",
  "x-nextjs-cache",
  "x-nextjs-prerender",
  "x-nextjs-stale-time",
  "link",
];

/** Lets the framework answer on behalf of this visitor. Pages get their policy and compression; the rest streams through. */
export async function passOn(
  around: Surroundings,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  dress(around, visit, response);
  const notes = emptyNotes();
  let giveUp: (reason: unknown) => void = () => {};
  const sent = new Promise<void>((resolve, reject) => {
    response.once("close", resolve);
    giveUp = reject;
  });

  intercept(response, {
    beforeHead: () => {
      tidy(response);
      if (!response.hasHeader("cache-control")) response.setHeader("cache-control", forOneReader);
      if (!response.hasHeader("content-security-policy"))
        response.setHeader("content-security-policy", bareDocumentPolicy);
    },
    page: (body) => {
      const status = notes.status ?? response.statusCode;
      sendHtml(around, visit, request, response, { status, html: body.toString() }).catch(giveUp);
    },
  });
  await Promise.all([runWithNotes(notes, () => around.handler(request, response)), sent]);
}

async function sendHtml(
  around: Surroundings,
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
  page: { status: number; html: string },
): Promise<void> {
  tidy(response);
  for (const name of ["content-length", "etag"]) response.removeHeader(name);
  const isRendered = request.method !== "HEAD" || page.html !== "";
  const isEmpty = isRendered && isEmptyShell(page.status, page.html);
  const ready = isEmpty ? await plainFor(around, visit, request, page.status) : shaped(around, page);

  for (const [name, value] of Object.entries(ready.headers)) response.setHeader(name, value);
  response.setHeader("vary", "accept-encoding, cookie");
  const encoding = ready.body.byteLength > 1024 ? acceptedEncoding(request.headers["accept-encoding"]) : "identity";
  const body = await encode(ready.body, encoding, "once");
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  if (isRendered) response.setHeader("content-length", body.byteLength);
  response.writeHead(ready.status);
  response.end(request.method === "HEAD" ? undefined : body);
}

function shaped({ policy }: Surroundings, page: { status: number; html: string }) {
  const { html, policy: ofPage } = shapePage(page.html, policy);
  return {
    status: page.status,
    headers: { "cache-control": forOneReader, "content-security-policy": ofPage },
    body: Buffer.from(html),
  };
}

async function plainFor(around: Surroundings, visit: Visit, request: IncomingMessage, status: number) {
  const shown = status >= 500 ? await failureStatus(around) : status;
  const locale = readerLocale(visit.pathname, request.headers["accept-language"]);
  return { status: shown, ...plainAnswer(shown, locale, shown >= 500 ? visit.id : undefined) };
}

function tidy(response: ServerResponse): void {
  for (const name of frameworkHeaders) response.removeHeader(name);
}
