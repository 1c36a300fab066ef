import type { Citation } from "../claims/claim";
import type { PageRef } from "../kinds/names";
import type { Locale } from "../text";

/** Where a page or source stands and what it is called; `exists: false` makes the link a missing one. */
export type Target = { href: string; title: string; exists: boolean };

/** The wording of a figure with the claims and citations that it rests on. */
export type FigureText = { text: string; claimIds: readonly string[]; citations: readonly Citation[] };

/** Words of the interface that stand inside a rendered body. */
export type MarkupMessages = {
  /** Label of the link from a note back to its place in the text. */
  backLink: string;
  /** Hint on a link to a page that nobody has written yet. */
  missingPage: string;
  /** Heading of the footnotes, which are the editors' remarks (references have a list of their own). */
  footnotes: string;
  /** Short sign before the number of a footnote, so that it is not taken for a reference: "n", «ح». */
  footnoteMark: string;
  /** Shown instead of a body that is too large or would grow beyond all measure when rendered. */
  refused: string;
};

/** What rendering asks of the world around it. All of it is answered synchronously, from what was loaded before. */
export type MarkupPorts = {
  locale: Locale;
  resolvePage: (ref: PageRef) => Target;
  resolveSource: (slug: string) => Target;
  figure: (name: string, category?: string) => FigureText | undefined;
  /** What the cited paragraph supports, in our own words, for the hover card. */
  gist?: (source: string, paragraph: number) => string | undefined;
  messages: MarkupMessages;
};
