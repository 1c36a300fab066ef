import type { PageRef } from "../kinds/names";
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

/** Checks and publication ask of the same text several times in a row: what was found is kept for so many texts. */
const kept = new Map<string, Marks>();
const mostKept = 100;

/** The wikilinks, citations, figures and outward addresses of a body, found by the parser that renders it and without rendering. */
export function marksIn(body: string): Marks {
  const known = kept.get(body);
  if (known) return known;
  const found = readMarks(body);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  kept.set(body, found);
  return found;
}

function readMarks(body: string): Marks {
  const marks: { links: Wikilink[]; citations: CitationMark[]; figures: FigureMark[]; addresses: string[] } = {
    links: [],
    citations: [],
    figures: [],
    addresses: [],
  };
  for (const token of parseBody(body, readingEnv()).flatMap((block) => block.children ?? [])) {
    if (token.type === "wikilink") marks.links.push(token.meta);
    if (token.type === "citation") marks.citations.push(...token.meta);
    if (token.type === "figure") marks.figures.push(token.meta);
    if (token.type === "link_open") marks.addresses.push(String(token.attrGet("href") ?? ""));
  }
  return marks;
}

/** The pages that a body links to, each once, in order of writing. */
export const linksIn = (body: string): PageRef[] => [...new Set(marksIn(body).links.map((link) => link.ref))];

/** The citations of a body, in order of writing and with repetitions. */
export const citationsIn = (body: string): readonly CitationMark[] => marksIn(body).citations;

/** The figures of a body, in order of writing and with repetitions. */
export const figuresIn = (body: string): readonly FigureMark[] => marksIn(body).figures;
