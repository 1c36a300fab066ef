import type { PageRef } from "../kinds/names";
import type { CitationMark } from "./citation";
import { readingEnv } from "./env";
import type { FigureMark } from "./figure";
import { parseBody } from "./markdown";
import type { Wikilink } from "./wikilink";

/** What a body refers to, each in order of writing and with repetitions. */
export type Marks = { links: Wikilink[]; citations: CitationMark[]; figures: FigureMark[]; addresses: string[] };

/** The wikilinks, citations, figures and outward addresses of a body, found by the parser that renders it and without rendering. */
export function marksIn(body: string): Marks {
  const marks: Marks = { links: [], citations: [], figures: [], addresses: [] };
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
export const citationsIn = (body: string): CitationMark[] => marksIn(body).citations;

/** The figures of a body, in order of writing and with repetitions. */
export const figuresIn = (body: string): FigureMark[] => marksIn(body).figures;
