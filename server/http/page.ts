import { createHash } from "node:crypto";
import { type Encoding, encode, isCompressible } from "./encoding";

/** An answer ready to be sent to anybody: its bytes in every encoding, and the headers that go with them. */
export type Page = {
  readonly status: number;
  /** Sent with every answer and with 304: the security headers and the page's own, without length and encoding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
  /** The whole head for each encoding, names and values in turn, as Node takes it without looking at it again. */
  readonly heads: Readonly<Record<Encoding, readonly string[]>>;
  readonly tags: readonly string[];
};

/** Finishes an answer: names it by its bytes and status, and compresses it in all the ways a client may accept. */
export async function finishPage(page: {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  tags: readonly string[];
}): Promise<Page> {
  const { status, headers, body, tags } = page;
  const compressible = isCompressible(headers["content-type"] ?? "") && body.byteLength > 256;
  const [gzip, br] = compressible
    ? await Promise.all([encode(body, "gzip", "kept"), encode(body, "br", "kept")])
    : [body, body];
  const etag = etagOf(body, headers);
  const bodies = { identity: body, gzip, br };
  const head = (encoding: Encoding) =>
    headOf({ ...headers, etag }, bodies[encoding], bodies[encoding] !== body && encoding);
  return {
    status,
    headers,
    etag,
    bodies,
    heads: { identity: head("identity"), gzip: head("gzip"), br: head("br") },
    tags,
  };
}

function headOf(headers: Readonly<Record<string, string>>, body: Buffer, encoding: Encoding | false): string[] {
  const all = {
    ...headers,
    "content-length": String(body.byteLength),
    ...(encoding ? { "content-encoding": encoding } : {}),
  };
  return Object.entries(all).flat();
}

/** A weak tag, since one page has three encodings; the policy is part of what is named. */
function etagOf(body: Buffer, headers: Readonly<Record<string, string>>): string {
  const digest = createHash("sha256")
    .update(body)
    .update(headers["content-security-policy"] ?? "");
  return `W/"${digest.digest("base64url").slice(0, 22)}"`;
}

/** What a page costs in memory, in bytes, with a little for its headers and its place in the cache. */
export function sizeOf(page: Page): number {
  const bodies = new Set(Object.values(page.bodies));
  return [...bodies].reduce((sum, body) => sum + body.byteLength, 1024);
}
