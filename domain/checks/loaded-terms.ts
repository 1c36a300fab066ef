import { z } from "zod";
import type { Locale } from "../text";
import data from "./loaded-terms.json" with { type: "json" };
import { type Phrases, phraseOf, phrasesOf } from "./word-search";

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

/** A loaded word: how strong it is, and the plain wording instead. */
export type LoadedTerm = {
  readonly level: "strong" | "warning" | "notice";
  readonly use: string;
};

const { officialNames: names, terms } = list.parse(data);

/** Names of bodies, laws and courts, and technical terms: never loaded. */
export const officialNames: readonly string[] = names;

/** The word list of the data model, section 13, with its listed inflections, ready to be searched. */
export const loadedTerms: Readonly<Record<Locale, Phrases<LoadedTerm>>> = { ar: termsIn("ar"), en: termsIn("en") };

function termsIn(locale: Locale): Phrases<LoadedTerm> {
  return phrasesOf(
    terms
      .filter(({ lang }) => lang === locale)
      .flatMap(({ level, use, forms }) => {
        const term: LoadedTerm = { level, use };
        return forms.map((form) => [phraseOf(form), term] as const);
      }),
  );
}
