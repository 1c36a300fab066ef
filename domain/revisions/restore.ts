import type { Choices } from "./conflict";
import { type PageContent, readContent } from "./content";
import { type Merge, mergeContent } from "./merge";

/** What is proposed to bring an old revision back: its content as stored, under today's version of its kind. */
export const restoreContent = (stored: unknown): PageContent => readContent(stored);

/**
 * What is proposed to undo a publication that led from `before` to `after`: its changes are taken back and later ones stay.
 * Where a later edit touched the same claim or sentence, `published` in the conflict is the later value, `proposed` the earlier one.
 */
export const revertContent = (
  before: PageContent,
  after: PageContent,
  head: PageContent,
  choices: Choices = {},
): Merge => mergeContent(after, head, before, choices);
