import { plainText } from "../markup/plain-text";
import { type Locale, locales } from "../text";
import type { PageContent } from "./content";
import { sentences } from "./tokens";

/** Something that one language of a page says and the other, `lang`, does not. */
export type LanguageGap =
  | { readonly lang: Locale; readonly what: "title" | "summary" | "body" }
  | { readonly lang: Locale; readonly what: "section" | "sentence"; readonly text: string };

type Section = { readonly heading: string; readonly text: string };

/**
 * What each language lacks, by field, section and sentence. Sections stand in the same order in both; sentences are held against each
 * other by what they rest on: one with citations, figures or links that no sentence of the other section shares has no counterpart.
 */
export function languageGaps({ titles, summary, body }: PageContent): LanguageGap[] {
  return locales.flatMap((lang): LanguageGap[] => {
    const other = lang === "ar" ? "en" : "ar";
    const fields = (
      [
        ["title", titles],
        ["summary", summary],
        ["body", body],
      ] as const
    ).flatMap(([what, text]) => (text[other] && !text[lang] ? [{ lang, what } as const] : []));
    if (!body[lang] || !body[other]) return fields;
    const [own, theirs] = [sectionsIn(body[lang]), sectionsIn(body[other])];
    const within = theirs.flatMap((section, index): LanguageGap[] => {
      const counterpart = own[index];
      if (!counterpart)
        return [{ lang, what: "section", text: section.heading || plainText(section.text).slice(0, 80) }];
      return unmatched(section.text, counterpart.text).map((text) => ({ lang, what: "sentence", text }));
    });
    return [...fields, ...within];
  });
}

/** A text cut at its headings; what stands before the first one has none. */
function sectionsIn(body: string): Section[] {
  const sections: Section[] = [];
  for (const part of body.split(/^(?=#{1,6} )/m)) {
    const heading = /^#{1,6} +(.*)/.exec(part)?.[1]?.trim() ?? "";
    if (part.trim()) sections.push({ heading, text: part.replace(/^#{1,6} .*\n?/, "") });
  }
  return sections;
}

const mark = /\[\[([^\]|]+)(?:\|[^\]]*)?\]\]|\[(@[^\]]+)\]|(\{\{[^{}]+\}\})/g;

/** What a sentence rests on: pages it links to, citations, figures. */
const marksOf = (sentence: string) =>
  Array.from(sentence.matchAll(mark), ([, page, citation, figure]) => page ?? citation ?? figure ?? "");

function unmatched(theirs: string, own: string): string[] {
  const known = new Set(sentences(own).flatMap(marksOf));
  return sentences(theirs).flatMap((sentence) => {
    const marks = marksOf(sentence);
    return marks.length > 0 && !marks.some((one) => known.has(one)) ? [plainText(sentence).trim()] : [];
  });
}
