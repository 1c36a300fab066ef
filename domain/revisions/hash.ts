import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical";

/** SHA-256 in hexadecimal of a text's UTF-8 bytes. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** Hash of a value's canonical JSON: equal for equal content, whatever the order of its keys. */
export const contentHash = (content: unknown) => sha256(canonicalJson(content));

/** A commitment that outlives its content: without the salt nobody can guess back what was suppressed. */
export const commitment = (salt: string, content: unknown) => commitmentOf(salt, canonicalJson(content));

/** The same of content whose canonical JSON is at hand. */
export const commitmentOf = (salt: string, json: string) => sha256(`${salt}\n${json}`);

/** The next link of a hash chain: the former link, and what this one vouches for. */
export const chainHash = (previous: string, vouched: unknown) => sha256(`${previous}\n${canonicalJson(vouched)}`);

/** Where every chain begins. */
export const chainStart = "0".repeat(64);

/** Every 30 marks in a row a joiner, as Unicode Standard Annex 15, section 13, has it: normalising stays linear. */
const streamSafe = (text: string) => text.replace(/\p{M}{30}(?=\p{M})/gu, "$&\u034f");

/** Hash of a paragraph of a source: NFKC, trimmed, every run of white space one space. */
export const paragraphHash = (text: string) => sha256(streamSafe(text).normalize("NFKC").trim().replace(/\s+/gu, " "));
