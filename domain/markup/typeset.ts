import type { Token } from "markdown-it";
import { keptByText } from "../kept-by-text";
import { blockText } from "./block-text";
import { showControls } from "./controls";
import { countWords } from "./count-words";
import { type MarkupEnv, readingEnv } from "./env";
import { type Heading, placeHeadings } from "./heading";
import { type Hole, takeApart } from "./hole";
import { maxExpansion } from "./limits";
import { parseBody, renderTokens } from "./markdown";

/** A body may hold this many bytes of UTF-8. */
const maxBytes = 512 * 1024;

/**
 * Counted up by whoever changes what bodies are set as: what an earlier edition set is not read, and is set anew when the wiki
 * is brought up to date.
 */
export const edition = 1;

/**
 * A body set in HTML as far as the text alone decides it: `chunks` with a hole between each two. Plain data, so it can be kept
 * and read much later; `render.ts` fills the holes.
 */
export type Typeset = {
  readonly edition: number;
  /** Elements and attributes of the allow-list only; every character of the author is escaped. */
  readonly chunks: readonly string[];
  readonly holes: readonly Hole[];
  readonly headings: readonly Heading[];
  readonly words: number;
  /** Why nothing was set; absent as a rule. */
  readonly refused?: "too_long" | "too_complex";
};

/** So many characters are kept as they were set: what a moderator has on the screen is not set again when it is published. */
const mostKept = 2_000_000;

/** Sets a body. Always returns: what is too large or would expand without measure is refused. */
export const typeset: (body: string) => Typeset = keptByText(setBody, mostKept);

function setBody(body: string): Typeset {
  if (body.length > maxBytes || new TextEncoder().encode(body).length > maxBytes) return refusal("too_long");

  const left: Hole[] = [];
  const env: MarkupEnv = { ...readingEnv(), holes: left };
  const tokens = parseBody(body, env);
  if (expansionOf(tokens) > maxExpansion(body)) return refusal("too_complex");

  const headings = placeHeadings(tokens);
  const { chunks, holes } = takeApart(renderTokens(tokens, env), left);
  return { edition, chunks: chunks.map(showControls), holes, headings, words: countWords(blockText(tokens)) };
}

/** Characters of addresses and titles that the links of a body come to. */
function expansionOf(tokens: readonly Token[]): number {
  let sum = 0;
  for (const block of tokens)
    for (const token of block.children ?? [])
      if (token.type === "link_open") for (const [, value] of token.attrs ?? []) sum += value.length;
  return sum;
}

const refusal = (refused: "too_long" | "too_complex"): Typeset => ({
  edition,
  chunks: [""],
  holes: [],
  headings: [],
  words: 0,
  refused,
});
