import type { ServerResponse } from "node:http";

export type Interception = {
  /** Called once, before the head is sent, for an answer that is streamed through. */
  beforeHead(response: ServerResponse): void;
  /** Called once with the whole body of a page; has to end the response itself. */
  page(body: Buffer, response: ServerResponse): void;
};

const isPage = (response: ServerResponse) => /^text\/html\b/.test(String(response.getHeader("content-type") ?? ""));

/**
 * Holds back an answer that turns out to be a page, so that its policy can be made from its bytes; everything else
 * passes through as it is written.
 */
export function intercept(response: ServerResponse, { beforeHead, page }: Interception): void {
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
    flushHeaders: response.flushHeaders.bind(response),
  };
  let held: Buffer[] | undefined;
  let isDecided = false;

  const holds = (): Buffer[] | undefined => {
    if (isDecided) return held;
    isDecided = true;
    if (isPage(response)) held = [];
    else beforeHead(response);
    return held;
  };
  const release = () => Object.assign(response, own);

  // biome-ignore lint/suspicious/noExplicitAny: these take the places of Node's own overloaded methods
  type Loose = (...args: any[]) => any;
  const replacements: Record<keyof typeof own, Loose> = {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      setAll(response, rest.at(-1));
      return holds() ? response : own.writeHead(response.statusCode);
    },
    flushHeaders: () => {
      if (!holds()) own.flushHeaders();
    },
    write: (chunk: string | Uint8Array, ...rest: unknown[]) => {
      const chunks = holds();
      if (!chunks) return (own.write as Loose)(chunk, ...rest);
      chunks.push(toBuffer(chunk, rest[0]));
      callBack(rest);
      return true;
    },
    end: (...args: unknown[]) => {
      const chunks = holds();
      if (!chunks) return (own.end as Loose)(...args);
      const [chunk] = args;
      if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(toBuffer(chunk, args[1]));
      release();
      callBack(args);
      page(Buffer.concat(chunks), response);
      return response;
    },
  };
  Object.assign(response, replacements);
}

function toBuffer(chunk: string | Uint8Array, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function callBack(args: unknown[]): void {
  const last = args.at(-1);
  if (typeof last === "function") queueMicrotask(() => last());
}

function setAll(response: ServerResponse, headers: unknown): void {
  if (headers === null || typeof headers !== "object" || Array.isArray(headers)) return;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
}
