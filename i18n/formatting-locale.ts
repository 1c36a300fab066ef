import type { Locale } from "@/domain/text";
import { siteDigits } from "./site";

/** The language tag that `Intl` gets, with the digits of the site, so that they never depend on what a platform thinks of a language. */
export const formattingLocale = (locale: Locale) => (locale === "ar" ? `ar-u-nu-${siteDigits(locale)}` : "en-GB");
