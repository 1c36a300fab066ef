import { type Locale, locales } from "../text";
import type { PageContent } from "./content";

/** The languages in which a title, a summary or a body differs, in printed order; claims and fields have none. */
export const changedLanguages = (before: PageContent | undefined, after: PageContent): Locale[] =>
  locales.filter((locale) =>
    (["titles", "summary", "body"] as const).some(
      (name) => (before?.[name][locale] ?? "") !== (after[name][locale] ?? ""),
    ),
  );
