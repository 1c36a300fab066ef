import type { Token } from "markdown-it";
import type { PageRef } from "../kinds/names";
import type { CitationMark } from "./citation";
import { showControls } from "./controls";
import { countWords } from "./count-words";
import { type MarkupEnv, readingEnv } from "./env";
import { escapeHtml } from "./escape";
import type { FigureMark } from "./figure";
import { type Heading, placeHeadings } from "./heading";
import { maxExpansion } from "./limits";
import { parseBody, renderTokens } from "./markdown";
import { type Note, newNotes } from "./notes";
import { blockText } from "./plain-text";
import type { MarkupPorts } from "./ports";
import type { Wikilink } from "./wikilink";

/** A body may hold this many bytes of UTF-8. */
const maxBytes = 512 * 1024;

/** A body as readers see it, and what it refers to. */
export type RenderedBody = {
  /** Elements and attributes of the allow-list only; every character of the author is escaped. */
  html: string;
  headings: Heading[];
  /** For `renderNotes`, in the order of their numbers. */
  notes: readonly Note[];
  links: PageRef[];
  citations: CitationMark[];
  figures: FigureMark[];
  words: number;
  /** Why nothing but a message was rendered; absent as a rule. */
  refused?: "too_long" | "too_complex";
};

/** Renders a body of text. Always returns: what is too large or would expand without measure is refused with a message. */
export function renderBody(body: string, ports: MarkupPorts): RenderedBody {
  if (body.length > maxBytes || new TextEncoder().encode(body).length > maxBytes) return refusal("too_long", ports);

  const notes = newNotes(ports);
  const env: MarkupEnv = { ...readingEnv(), render: { ports, notes } };
  const tokens = parseBody(body, env);
  if (expansionOf(tokens) > maxExpansion(body)) return refusal("too_complex", ports);

  const headings = placeHeadings(tokens);
  const inline = tokens.flatMap((token) => token.children ?? []);
  const marks = <T>(type: string): T[] => inline.filter((token) => token.type === type).map((token) => token.meta as T);
  return {
    html: showControls(renderTokens(tokens, env)),
    headings,
    notes: notes.list,
    links: [...new Set(marks<Wikilink>("wikilink").map((link) => link.ref))],
    citations: marks<CitationMark[]>("citation").flat(),
    figures: marks<FigureMark>("figure"),
    words: countWords(blockText(tokens)),
  };
}

/** Characters of addresses and titles that the links of a body come to. */
function expansionOf(tokens: readonly Token[]): number {
  let sum = 0;
  for (const block of tokens)
    for (const token of block.children ?? [])
      if (token.type === "link_open") for (const [, value] of token.attrs ?? []) sum += value.length;
  return sum;
}

function refusal(refused: "too_long" | "too_complex", { messages }: MarkupPorts): RenderedBody {
  const html = `<p class="missing">${escapeHtml(messages.refused)}</p>\n`;
  return { html, headings: [], notes: [], links: [], citations: [], figures: [], words: 0, refused };
}
