import { createTranslator } from "use-intl/core";
import type { Locale } from "@/domain/text";
import { formattingLocale } from "./formatting-locale";
import { invalidMessage } from "./invalid";
import ar from "./messages/checks.ar.json" with { type: "json" };
import en from "./messages/checks.en.json" with { type: "json" };

const sentences: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { ar, en };

/** What a check or a rule of the ledger says: a key of `checks.*.json`, and what fills its places. */
export type Said = {
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
};

/** The sentence of a finding, or of an advice key, in the reader's language; keys of fields get their own sentence. */
export function findingMessage(locale: Locale, { message, params }: Said): string {
  const sentence = Object.hasOwn(sentences[locale], message) ? sentences[locale][message] : undefined;
  if (sentence === undefined) return invalidMessage(locale, message, params);
  const say = createTranslator({
    locale: formattingLocale(locale),
    messages: { sentence },
    // A finding stored under an older sentence may lack a value: the bare sentence still tells more than nothing.
    onError: () => {},
    getMessageFallback: () => sentence,
  });
  return say("sentence", params);
}
