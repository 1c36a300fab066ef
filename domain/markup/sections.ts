import type { Token } from "markdown-it";
import { blockText, type PlainTextPorts } from "./block-text";
import { readingEnv } from "./env";
import { placeHeadings } from "./heading";
import { parseBody } from "./markdown";

/** A stretch of a body under one heading; the first one may have none. */
export type Section = { id?: string; level?: number; title?: string; text: string };

/** The sections of a body as plain text, with the ids that their headings get when rendered. */
export function sectionsOf(body: string, ports: PlainTextPorts = {}): Section[] {
  const tokens = parseBody(body, readingEnv());
  const headings = placeHeadings(tokens);
  const starts = tokens.flatMap((token, index) => (token.type === "heading_open" ? [index] : []));
  const lead = blockText(tokens.slice(0, starts[0] ?? tokens.length), ports);

  const titled = headings.map(({ id, level, text: title }, index) => ({
    id,
    level,
    title,
    text: blockText(afterHeading(tokens, starts, index), ports),
  }));
  return lead ? [{ text: lead }, ...titled] : titled;
}

const afterHeading = (tokens: readonly Token[], starts: readonly number[], index: number): readonly Token[] =>
  tokens.slice((starts[index] ?? 0) + 3, starts[index + 1] ?? tokens.length);
