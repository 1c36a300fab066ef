import type { Alias } from "@/domain/revisions/content";

/** Aliases as lines that a person can write: `en | acronym | ABC`. The source of an alias follows as `source/slug ¶4`. */
export const aliasLines = (aliases: readonly Alias[]) =>
  aliases
    .map(({ lang, kind, text, source, paragraph }) =>
      [lang, kind, text, source && (paragraph ? `${source} ¶${paragraph}` : source)].filter(Boolean).join(" | "),
    )
    .join("\n");

/** The lines back as aliases, to be validated with the page; a line with fewer parts is an Arabic or English variant by its letters. */
export const readAliasLines = (lines: string): unknown[] =>
  lines
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()))
    .filter((parts) => parts.some(Boolean))
    .map((parts) => {
      if (parts.length === 1) return { text: parts[0], lang: /[\u0600-\u06ff]/.test(parts[0] ?? "") ? "ar" : "en" };
      const [lang, kind, text, where] = parts.length === 2 ? [parts[0], undefined, parts[1]] : parts;
      const [source, paragraph] = where?.split("¶").map((part) => part.trim()) ?? [];
      return {
        lang,
        ...(kind ? { kind } : {}),
        text,
        ...(source ? { source } : {}),
        ...(paragraph ? { paragraph: Number(paragraph) } : {}),
      };
    });
