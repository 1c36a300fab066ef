import type { PageRef } from "../kinds/names";
import type { CitationMark } from "./citation";
import { type MarkupEnv, setting } from "./env";

/** What a text leaves open until it is read, since it depends on more than the text: other pages, claims, the interface. */
export type Hole =
  | { readonly is: "page"; readonly ref: PageRef; readonly label?: string }
  | { readonly is: "citation"; readonly marks: readonly CitationMark[] }
  | { readonly is: "figure"; readonly name: string; readonly category?: string; readonly written: string }
  | { readonly is: "word"; readonly key: "footnotes" | "footnoteMark" | "backLink" };

/** Parsing turns a null character of an author into another sign, so in HTML only ours are left. */
const edge = "\u0000";

/** Leaves a hole in the HTML that is being set; a renderer rule prints what this returns. */
export function leave(env: MarkupEnv, hole: Hole): string {
  const holes = setting(env);
  holes.push(hole);
  return `${edge}${holes.length - 1}${edge}`;
}

/** HTML with holes, taken apart: what stands before, between and after them, and the holes in the order in which they stand. */
export function takeApart(html: string, holes: readonly Hole[]): { chunks: string[]; holes: Hole[] } {
  const parts = html.split(edge);
  return {
    chunks: parts.filter((_, index) => index % 2 === 0),
    holes: parts.flatMap((part, index) => {
      const hole = index % 2 === 1 ? holes[Number(part)] : undefined;
      return hole ? [hole] : [];
    }),
  };
}
