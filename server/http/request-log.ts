import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../log";

// One-time addresses carry their secret in the path; the log shows only which page was asked for.
const oneTime = /^(\/(?:ar|en)\/(?:setup|reset|invite|confirm|unsubscribe))\/.+$/;

/** Notes requests: one line when an answer is done, with who asked for what, how it ended, how long and how large it was. */
export type RequestLog = (request: IncomingMessage, response: ServerResponse, id: string) => void;

/** A request log that writes to this log. */
export function createRequestLog(log: Log): RequestLog {
  // These lines hold only what is listed here, so they need no search for secrets, which would cost more than the page.
  const lines = log.child({}, { redact: [] });
  return (request, response, id) => {
    const { method, socket, url } = request;
    const started = performance.now();
    const before = socket.bytesWritten;
    response.once("close", () => {
      const line = {
        id,
        method,
        path: pathOf(url),
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 100) / 100,
        bytes: socket.bytesWritten - before,
      };
      lines.info(response.writableFinished ? line : { ...line, aborted: true }, "request_answered");
    });
  };
}

function pathOf(url = ""): string {
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  return path.replace(oneTime, "$1/…").slice(0, 300);
}
