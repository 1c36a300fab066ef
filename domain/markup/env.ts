import type { Notes } from "./notes";
import type { MarkupPorts } from "./ports";

/** State of one pass over one body: the parser counts marks in it, the renderer finds its ports and notes. */
export type MarkupEnv = {
  /** Links, citations and figures so far; see `maxMarks`. */
  marks: number;
  /** Openings of footnote marks so far; see `maxFootnotes`. */
  footnoteMarks: number;
  render?: { ports: MarkupPorts; notes: Notes };
};

/** State for a pass that only reads and renders nothing. */
export const readingEnv = (): MarkupEnv => ({ marks: 0, footnoteMarks: 0 });

/** The ports and notes of a rendering pass; reaching a renderer rule without them is a mistake of ours. */
export function rendering(env: MarkupEnv): { ports: MarkupPorts; notes: Notes } {
  if (!env.render) throw new Error("a renderer rule ran without ports");
  return env.render;
}
