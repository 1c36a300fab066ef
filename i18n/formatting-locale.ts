import type { Locale } from "@/domain/text";

/** The digits of the site: European (`latn`) or Arabic-Indic (`arab`) in the Arabic interface. English always has European ones. */
export type Digits = "latn" | "arab";

/** The language tag that `Intl` gets, so that digits never depend on what a platform thinks of a language. */
export const formattingLocale = (locale: Locale, digits: Digits = "latn") =>
  locale === "ar" ? `ar-u-nu-${digits}` : "en-GB";
