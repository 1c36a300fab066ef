import { z } from "zod";
import type { Locale } from "../text";
import data from "./loaded-terms.json" with { type: "json" };
import { phraseOf } from "./word-search";

const list = z.strictObject({
  officialNames: z.array(z.string()),
  terms: z.array(
    z.strictObject({
      lang: z.enum(["ar", "en"]),
      level: z.enum(["strong", "warning", "notice"]),
      forms: z.array(z.string()),
      use: z.string(),
    }),
  ),
});

/** A loaded word with its listed inflections, how strong it is, and the plain wording instead. */
export type LoadedTerm = {
  readonly level: "strong" | "warning" | "notice";
  readonly use: string;
  readonly phrases: readonly (readonly string[])[];
};

const { officialNames: names, terms } = list.parse(data);

/** Names of bodies, laws and courts, and technical terms: never loaded. */
export const officialNames: readonly string[] = names;

/** The word list of the data model, section 13, ready to be searched. */
export const loadedTerms: Readonly<Record<Locale, readonly LoadedTerm[]>> = { ar: termsIn("ar"), en: termsIn("en") };

function termsIn(locale: Locale): LoadedTerm[] {
  return terms
    .filter(({ lang }) => lang === locale)
    .map(({ level, use, forms }) => ({ level, use, phrases: forms.map(phraseOf) }));
}
