import type { Refusal } from "@/domain/review/refusal";
import type { Locale } from "@/domain/text";
import { invalidMessage } from "@/i18n/invalid";
import { refusalMessage } from "@/i18n/refusal";

/** What was refused in one paragraph: the sentence of its code and what is wrong with each field. */
export const refusalWords = (locale: Locale, refusal: Refusal | undefined): string | undefined =>
  refusal &&
  [
    refusalMessage(locale, refusal.code),
    ...(refusal.problems ?? []).map((problem) => invalidMessage(locale, problem.message)),
  ].join(" ");
