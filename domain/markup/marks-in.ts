import type { PageRef } from "../kinds/names";
import type { CitationMark } from "./citation";
import type { FigureMark } from "./figure";
import { type Marks, readBody } from "./read-body";

/** The wikilinks, citations, figures and outward addresses of a body, found by the parser that renders it and without rendering. */
export const marksIn = (body: string): Marks => readBody(body).marks;

/** The pages that a body links to, each once, in order of writing. */
export const linksIn = (body: string): PageRef[] => [...new Set(marksIn(body).links.map((link) => link.ref))];

/** The citations of a body, in order of writing and with repetitions. */
export const citationsIn = (body: string): readonly CitationMark[] => marksIn(body).citations;

/** The figures of a body, in order of writing and with repetitions. */
export const figuresIn = (body: string): readonly FigureMark[] => marksIn(body).figures;
