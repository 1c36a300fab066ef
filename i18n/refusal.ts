import type { RefusalCode } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { messages } from "./messages";

const sentences: Record<Locale, Record<RefusalCode, string>> = { ar: messages.ar.refusal, en: messages.en.refusal };

/** What was refused and what to do now; a code that nobody has worded reads as a fault of ours. */
export function refusalMessage(locale: Locale, code: string): string {
  return Object.hasOwn(sentences[locale], code)
    ? sentences[locale][code as RefusalCode]
    : messages[locale].refusal.internal;
}
