import type { IncomingMessage } from "node:http";

/** No form and no changeset is larger; what a single field may hold is checked behind the front. */
export const maxBodyBytes = 4 * 1024 * 1024;

/**
 * Counts a request's body as it arrives and calls `refuse` once, as soon as it is known to be too large: at once when
 * its length is announced, else with the first byte over the limit. The rest is read and thrown away, so that the client
 * gets to see the answer; the handler sees an error in its place.
 */
export function limitBody(request: IncomingMessage, refuse: () => void, limit = maxBodyBytes): void {
  if (Number(request.headers["content-length"] ?? 0) > limit) {
    refuse();
    return;
  }
  const push = request.push.bind(request);
  let seen = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (seen > limit) return true;
    seen += chunk instanceof Uint8Array ? chunk.byteLength : 0;
    if (seen <= limit) return push(chunk, encoding);
    refuse();
    if (request.listenerCount("error") > 0) request.emit("error", new Error("the body is too large"));
    return true;
  };
}
