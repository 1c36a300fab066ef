import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { cacheTag } from "@/db/commands/invalidate";
import { emptyNotes, runWithNotes } from "../answer-notes";
import type { Handler } from "./ports";

/** A whole answer of the framework: status, headers in lower case, bytes, and the tags it depends on. */
export type Answer = {
  status: number;
  headers: Readonly<OutgoingHttpHeaders>;
  body: Buffer;
  tags: readonly string[];
};

/** Takes everything written to it and keeps nothing: the bytes are collected before they get here. */
class Nowhere extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: (error?: Error | null) => void) {
    done();
  }
  override _writev(_chunks: unknown, done: (error?: Error | null) => void) {
    done();
  }
  override _final(done: (error?: Error | null) => void) {
    done();
  }
}

/** No page takes this long, in milliseconds; readers who wait for one that hangs get an error instead. */
const patienceMs = 20_000;

class CollectingResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: the signature is Node's own, with optional encoding and callback
  override write(chunk: any, ...rest: any[]): boolean {
    this.collect(chunk, rest[0]);
    super.write(chunk, ...rest);
    return true; // whoever waited for "drain" would wait for ever: only a server's own sockets pass that on
  }
  // biome-ignore lint/suspicious/noExplicitAny: the signature is Node's own, with optional chunk, encoding and callback
  override end(chunk?: any, ...rest: any[]): this {
    if (chunk && typeof chunk !== "function") this.collect(chunk, rest[0]);
    return super.end(chunk, ...rest);
  }
  private collect(chunk: string | Uint8Array, encoding: unknown) {
    this.chunks.push(
      typeof chunk === "string"
        ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
        : Buffer.from(chunk),
    );
  }
}

/**
 * Renders an address on nobody's behalf: a GET with only the headers given here, no cookie and no connection behind it,
 * so that the bytes are the same whoever asked first. The handler's `x-wiki-tags` header counts as noted tags.
 */
export async function renderDetached(handler: Handler, url: string, headers: Record<string, string>): Promise<Answer> {
  const socket = new Nowhere();
  const request = new IncomingMessage(socket);
  Object.assign(request, { method: "GET", url, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  request.headers = { ...headers };
  request.push(null);

  const response = new CollectingResponse(request);
  response.assignSocket(socket);
  const ended = new Promise<void>((resolve, reject) => {
    response.once("finish", resolve);
    response.once("error", reject);
    response.once("close", () => (response.writableFinished ? resolve() : reject(new Error("the answer broke off"))));
  });

  const notes = emptyNotes();
  const late = setTimeout(() => response.destroy(new Error(`${url} was not rendered in time`)), patienceMs);
  try {
    await runWithNotes(notes, () => Promise.all([handler(request, response), ended]));
  } finally {
    clearTimeout(late);
    socket.destroy();
  }

  const sent = response.getHeaders();
  const tags = new Set([...notes.tags, ...tagsIn(sent["x-wiki-tags"])]);
  // Whatever is kept carries the name of the site and its digits.
  if (tags.size > 0) tags.add(cacheTag.site);
  return {
    status: notes.status ?? response.statusCode,
    headers: sent,
    body: Buffer.concat(response.chunks),
    tags: [...tags],
  };
}

function tagsIn(header: OutgoingHttpHeaders[string]): string[] {
  return String(header ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
}
