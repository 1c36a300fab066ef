/** Links, citations and figures that one body may hold; further ones stay plain text, so that five bytes of source cannot become five megabytes of notes. */
export const maxMarks = 5_000;

/** Marks of footnotes in one body; the plug-in copies every token of the body once for each footnote. */
export const maxFootnotes = 500;

/** Boxes of task lists in one body. */
export const maxTasks = 500;

/** Depth of nested lists, quotations and emphasis; what lies deeper is not parsed. */
export const maxNesting = 32;

/** Longest address of a link, in characters. */
export const maxHref = 2_000;

/** Characters of link addresses and titles that a body may expand to by naming one definition again and again. */
export const maxExpansion = (source: string): number => 256 * 1024 + 4 * source.length;
