import type { Hole } from "./hole";

/** State of one pass over one body: the parser counts marks in it, the renderer leaves its holes. */
export type MarkupEnv = {
  /** Links, citations and figures so far; see `maxMarks`. */
  marks: number;
  /** Openings of footnote marks so far; see `maxFootnotes`. */
  footnoteMarks: number;
  /** Holes of a setting pass, in the order in which the renderer met them. */
  holes?: Hole[];
};

/** State for a pass that only reads and renders nothing. */
export const readingEnv = (): MarkupEnv => ({ marks: 0, footnoteMarks: 0 });

/** The holes of a setting pass; reaching a renderer rule without them is a mistake of ours. */
export function setting(env: MarkupEnv): Hole[] {
  if (!env.holes) throw new Error("a renderer rule ran while nothing was being set");
  return env.holes;
}
