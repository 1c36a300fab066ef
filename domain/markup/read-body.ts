import type { Token } from "markdown-it";
import { keptByText } from "../kept-by-text";
import { blockText } from "./block-text";
import type { CitationMark } from "./citation";
import { readingEnv } from "./env";
import type { FigureMark } from "./figure";
import { parseBody } from "./markdown";
import type { Wikilink } from "./wikilink";

/** What a body refers to, each in order of writing and with repetitions. */
export type Marks = {
  readonly links: readonly Wikilink[];
  readonly citations: readonly CitationMark[];
  readonly figures: readonly FigureMark[];
  readonly addresses: readonly string[];
};

/** What one reading of a body finds: its marks, and its text without markup and citations. */
export type ReadBody = { readonly marks: Marks; readonly text: string };

/** So many characters are kept as they were read: two proposals over many long pages, each beside what stands published. */
const mostKept = 4_000_000;

/** Reads a body by the parser that renders it, without rendering. Checks, plan, publication and search ask one after the other. */
export const readBody: (body: string) => ReadBody = keptByText((body) => {
  const tokens = parseBody(body, readingEnv());
  return { marks: marksOf(tokens), text: blockText(tokens) };
}, mostKept);

function marksOf(tokens: readonly Token[]): Marks {
  const marks: { links: Wikilink[]; citations: CitationMark[]; figures: FigureMark[]; addresses: string[] } = {
    links: [],
    citations: [],
    figures: [],
    addresses: [],
  };
  for (const token of tokens.flatMap((block) => block.children ?? [])) {
    if (token.type === "wikilink") marks.links.push(token.meta);
    if (token.type === "citation") marks.citations.push(...token.meta);
    if (token.type === "figure") marks.figures.push(token.meta);
    if (token.type === "link_open") marks.addresses.push(String(token.attrGet("href") ?? ""));
  }
  return marks;
}
