import { createTranslator } from "use-intl/core";
import type { Locale } from "@/domain/text";
import { formattingLocale } from "./formatting-locale";
import { type Messages, messages } from "./messages";

const make = (locale: Locale, formatting: string) =>
  createTranslator<Messages>({
    locale: formatting,
    messages: messages[locale] as Messages,
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });

/** Words a message by its key: `t("common.count.reports", { count: 3 })`. Keys are checked by the compiler. */
export type Translator = ReturnType<typeof make>;
export type MessageKey = Parameters<Translator>[0];

const made = new Map<string, Translator>();

/** The messages of one language, with ICU plurals and the digits of the site; works in a component, a route handler and the command line alike. */
export function translator(locale: Locale): Translator {
  const formatting = formattingLocale(locale);
  const known = made.get(formatting);
  if (known) return known;
  const fresh = make(locale, formatting);
  made.set(formatting, fresh);
  return fresh;
}
