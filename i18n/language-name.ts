import type { Locale } from "@/domain/text";

/** What a language is called in the reader's language; its code where nobody knows. */
export const languageName = (code: string, locale: Locale) =>
  new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
