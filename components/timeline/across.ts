import type { Locale } from "@/domain/text";

/** A share of a line as it is drawn: time runs in the direction of reading. */
export const across = (share: number, locale: Locale): number => (locale === "ar" ? 1 - share : share);

/** A share as an SVG length, short enough to stay the same on every machine. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
