import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding } from "./encoding";
import type { Page } from "./page";

/** Sends a finished page: 304 when the client has it, no body for HEAD, and the bytes as the client likes them. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  response.setHeader("etag", page.etag);

  if (page.status === 200 && names(request.headers["if-none-match"], page.etag)) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return;
  }

  const wanted = acceptedEncoding(request.headers["accept-encoding"]);
  const body = page.bodies[wanted];
  if (body !== page.bodies.identity) response.setHeader("content-encoding", wanted);
  response.setHeader("content-length", body.byteLength);
  response.writeHead(page.status);
  response.end(request.method === "HEAD" ? undefined : body);
}

function names(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => opaque(tag) === opaque(etag));
}
