import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const offers = (["br", "gzip"] as const).map((encoding) => ({
  encoding,
  pattern: new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;\\s*q=([0-9.]+))?\\s*(?:,|$)`, "i"),
}));

/** The best encoding a client accepts; brotli before gzip, and neither if it says `q=0`. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  if (header === undefined) return "identity";
  for (const { encoding, pattern } of offers) {
    const entry = pattern.exec(String(header));
    if (entry && Number(entry[1] ?? 1) > 0) return encoding;
  }
  return "identity";
}

/** The bytes in one encoding. `effort` is for bytes that are sent many times; without it speed comes first. */
export async function encode(body: Buffer, encoding: Encoding, effort: "kept" | "once"): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return gzipped(body, { level: effort === "kept" ? 6 : 3 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: effort === "kept" ? 6 : 3,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  });
}

/** Whether a kind of content gets smaller by compression; fonts and pictures already are. */
export function isCompressible(contentType: string): boolean {
  return /^(?:text\/|application\/(?:json|javascript|manifest\+json|xml|[\w.+-]+\+(?:json|xml))|image\/svg\+xml)/.test(
    contentType,
  );
}
