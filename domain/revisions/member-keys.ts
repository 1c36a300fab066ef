import type { Citation, Claim } from "../claims/claim";
import type { ParagraphRecord } from "../kinds/fields";
import type { Alias } from "./content";

/** Two aliases with one key are the same spelling; kind and source may differ. */
export const aliasKey = (alias: Alias): string => `${alias.lang}:${alias.text}`;

/** Two citations with one key point at the same place. */
export const citationPlace = (one: Citation): string =>
  `${one.source}#${one.paragraph}${one.paragraphTo ? `-${one.paragraphTo}` : ""}${one.sentence ? `.${one.sentence}` : ""}`;

/** Two relations with one key say the same of the same claim; the note may differ. */
export const relationKey = (one: Claim["relations"][number]): string => `${one.type} ${one.to}`;

/** Paragraphs of a source are known by their number. */
export const paragraphKey = (one: ParagraphRecord): string => String(one.n);

/** Claims keep their id across revisions. */
export const claimKey = (one: Claim): string => one.id;

/** Members that are nothing but their own value (flags). */
export const itself = (one: string): string => one;
