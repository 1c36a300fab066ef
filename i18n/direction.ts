import type { Locale } from "@/domain/text";

const rightToLeft = new Set(["ar", "ur", "ps", "fa"]);

/** The direction in which a language is written. */
export const direction = (language: string): "rtl" | "ltr" => (rightToLeft.has(language) ? "rtl" : "ltr");

/** The other language of the wiki. */
export const otherLocale = (locale: Locale): Locale => (locale === "ar" ? "en" : "ar");

/** Text isolated from the direction of what stands around it, where no markup is possible: page titles, mail, CSV. */
export const isolate = (text: string) => `\u2068${text}\u2069`;
