import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../log";

// One-time addresses carry their secret in the path; the log shows only which page was asked for.
const oneTime = /^(\/(?:ar|en)\/(?:setup|reset|invite|confirm|unsubscribe))\/.+$/;

/** Writes one line when an answer is done: who asked for what, how it ended, how long it took and how many bytes it was. */
export function logRequest(log: Log, request: IncomingMessage, response: ServerResponse, id: string): void {
  const started = performance.now();
  const { socket } = request;
  const before = socket.bytesWritten;
  response.once("close", () => {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    log.info(
      {
        id,
        method: request.method,
        path: path.replace(oneTime, "$1/…").slice(0, 300),
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 100) / 100,
        bytes: socket.bytesWritten - before,
        ...(response.writableFinished ? {} : { aborted: true }),
      },
      "request_answered",
    );
  });
}
