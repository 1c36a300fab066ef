import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding } from "./encoding";
import type { Page } from "./page";

/**
 * Sends a finished page: 304 when the client has it, no body for HEAD, and the bytes as the client likes them. `own` are
 * header names and values, in turn, of this answer alone.
 */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, own: readonly string[]): void {
  const { "if-none-match": ifNoneMatch, "accept-encoding": acceptEncoding } = request.headers;
  if (ifNoneMatch && page.status === 200 && names(ifNoneMatch, page.etag)) {
    const { "content-type": _type, ...headers } = page.headers;
    response.writeHead(304, [...Object.entries(headers).flat(), "etag", page.etag, ...own]);
    response.end();
    return;
  }
  const encoding = acceptedEncoding(acceptEncoding);
  response.writeHead(page.status, [...page.heads[encoding], ...own]);
  response.end(request.method === "HEAD" ? undefined : page.bodies[encoding]);
}

function names(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => opaque(tag) === opaque(etag));
}
