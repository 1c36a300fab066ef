import type { PageRef } from "../kinds/names";
import { type CitationMark, fillCitation } from "./citation";
import { showControls } from "./controls";
import { escapeHtml } from "./escape";
import { type FigureMark, fillFigure } from "./figure";
import type { Heading } from "./heading";
import type { Hole } from "./hole";
import { type Note, type Notes, newNotes } from "./notes";
import type { MarkupPorts } from "./ports";
import { type Typeset, typeset } from "./typeset";
import { fillWikilink } from "./wikilink";

/** A body as readers see it, and what it refers to. */
export type RenderedBody = {
  /** Elements and attributes of the allow-list only; every character of the author is escaped. */
  html: string;
  headings: readonly Heading[];
  /** For `renderNotes`, in the order of their numbers. */
  notes: readonly Note[];
  links: PageRef[];
  citations: CitationMark[];
  figures: FigureMark[];
  words: number;
  /** Why nothing but a message was rendered; absent as a rule. */
  refused?: "too_long" | "too_complex";
};

/** Renders a body of text: sets it and fills it at once. */
export const renderBody = (body: string, ports: MarkupPorts): RenderedBody => fillTypeset(typeset(body), ports);

/** Fills what a set body left open with titles, notes and figures as they are now. */
export function fillTypeset({ chunks, holes, headings, words, refused }: Typeset, ports: MarkupPorts): RenderedBody {
  const notes = newNotes(ports);
  const filled = holes.map((hole) => showControls(fill(hole, ports, notes)));
  const html = refused
    ? `<p class="missing">${escapeHtml(ports.messages.refused)}</p>\n`
    : chunks.map((chunk, index) => chunk + (filled[index] ?? "")).join("");
  return {
    html,
    headings,
    notes: notes.list,
    links: [...new Set(holes.flatMap((hole) => (hole.is === "page" ? [hole.ref] : [])))],
    citations: holes.flatMap((hole) => (hole.is === "citation" ? hole.marks : [])),
    figures: holes.flatMap((hole) =>
      hole.is === "figure" ? [{ name: hole.name, ...(hole.category ? { category: hole.category } : {}) }] : [],
    ),
    words,
    ...(refused ? { refused } : {}),
  };
}

function fill(hole: Hole, ports: MarkupPorts, notes: Notes): string {
  switch (hole.is) {
    case "page":
      return fillWikilink(hole, ports);
    case "citation":
      return fillCitation(hole.marks, notes);
    case "figure":
      return fillFigure(hole, ports, notes);
    case "word":
      return escapeHtml(ports.messages[hole.key]);
  }
}
