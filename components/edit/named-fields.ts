import { type Locale, locales } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { FieldErrors } from "./problems";

/** What every input under one name of the form shares: its own name, its label, its hint and its error. */
export const namedFields = (at: string, errors: FieldErrors) => (key: string, label: string, hint?: string) => ({
  name: `${at}.${key}`,
  label,
  hint,
  error: errors[`${at}.${key}`],
});

/** The two inputs of a text in both languages, each in its own direction. */
export const bothSides = (
  field: ReturnType<typeof namedFields>,
  {
    key,
    label,
    hint,
    text,
    locale,
  }: {
    key: string;
    label: string;
    hint?: string;
    text: Partial<Record<Locale, string | undefined>> | undefined;
    locale: Locale;
  },
) =>
  locales.map((lang) => ({
    ...field(`${key}.${lang}`, `${label} (${translator(locale)(`common.language.${lang}`)})`, hint),
    value: text?.[lang],
    lang,
    dir: lang === "ar" ? ("rtl" as const) : ("ltr" as const),
  }));
