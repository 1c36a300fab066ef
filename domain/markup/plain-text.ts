import { blockText, type PlainTextPorts } from "./block-text";
import { readingEnv } from "./env";
import { parseBody } from "./markdown";
import { readBody } from "./read-body";

/** A body without its markup and citations: what is searched, counted and quoted. */
export const plainText = (body: string, ports?: PlainTextPorts): string =>
  ports ? blockText(parseBody(body, readingEnv()), ports) : readBody(body).text;

export type { PlainTextPorts } from "./block-text";
export { countWords } from "./count-words";
