import { z } from "zod";

/** The two languages of the wiki, in the order in which the interface offers them. */
export const locales = ["ar", "en"] as const;
export type Locale = (typeof locales)[number];

/** Text in both languages. A label always has both. */
export type Label = Readonly<Record<Locale, string>>;

/** Text that may exist in one language only; the other one is then flagged as missing. */
export type Bilingual = { ar?: string | undefined; en?: string | undefined };

/** The text in the reader's language, else the one that exists, with the language it is really in. */
export function textFor(text: Bilingual | undefined, locale: Locale): { text: string; lang: Locale } | undefined {
  const other: Locale = locale === "ar" ? "en" : "ar";
  if (text?.[locale]) return { text: text[locale], lang: locale };
  if (text?.[other]) return { text: text[other], lang: other };
  return undefined;
}

/** Control, zero-width and direction-override characters: refused in titles, names and slugs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the rule is about
export const invisibleCharacters = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

/** More marks on one letter than any script writes: normalising them takes time that grows with their square. */
const tooManyMarks = /\p{M}{31}/u;

/** Whether no letter carries more than 30 marks (Unicode Standard Annex 15, section 13: stream-safe text). */
export const isStreamSafe = (text: string) => !tooManyMarks.test(text);

/** A short line of text (title, label): trimmed, NFC, visible characters only. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { message: "text.empty" })
    .max(max, { message: "text.too_long" })
    .refine(isStreamSafe, { message: "text.too_many_marks", abort: true })
    .refine((text) => text === text.normalize("NFC"), { message: "text.not_nfc" })
    .refine((text) => !invisibleCharacters.test(text), { message: "text.invisible_characters" });

/** Two-language text with an upper bound in characters; empty strings count as missing. */
export const bilingual = (max: number) => {
  const side = z
    .string()
    .max(max, { message: "text.too_long" })
    .refine(isStreamSafe, { message: "text.too_many_marks" })
    .transform((text) => text.trim() || undefined)
    .optional();
  return z.strictObject({ ar: side, en: side });
};

/** Two-language short line; each side obeys the rules of `line`. */
export const bilingualLine = (max: number) => z.strictObject({ ar: line(max).optional(), en: line(max).optional() });
