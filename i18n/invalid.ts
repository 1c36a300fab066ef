import { createTranslator } from "use-intl/core";
import type { Locale } from "@/domain/text";
import { formattingLocale } from "./formatting-locale";
import { messages } from "./messages";

/** The sentence for a message key of a schema, such as `text.too_long`; a key without one gets the general sentence. */
export function invalidMessage(
  locale: Locale,
  key: string,
  params?: Readonly<Record<string, string | number>> | undefined,
): string {
  let node: unknown = messages[locale].invalid;
  for (const step of key.split(".")) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step))
      return messages[locale].invalid.generic;
    node = (node as Record<string, unknown>)[step];
  }
  if (typeof node !== "string") return messages[locale].invalid.generic;
  return params ? filled(locale, node, params) : node;
}

function filled(locale: Locale, sentence: string, params: Readonly<Record<string, string | number>>): string {
  const say = createTranslator({
    locale: formattingLocale(locale),
    messages: { sentence },
    // Without one of its values the bare sentence still tells more than nothing.
    onError: () => {},
    getMessageFallback: () => sentence,
  });
  return say("sentence", params);
}
