import type { Locale } from "@/domain/text";
import { messages } from "./messages";

/** The sentence for a message key of a schema, such as `text.too_long`; a key without one gets the general sentence. */
export function invalidMessage(locale: Locale, key: string): string {
  let node: unknown = messages[locale].invalid;
  for (const step of key.split(".")) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step))
      return messages[locale].invalid.generic;
    node = (node as Record<string, unknown>)[step];
  }
  return typeof node === "string" ? node : messages[locale].invalid.generic;
}
