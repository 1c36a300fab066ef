import "server-only";
import { analyseDocument } from "@/domain/arabic/analyse";
import { nameKeys } from "@/domain/arabic/name-keys";
import { keptByText } from "@/domain/kept-by-text";
import type { KindName } from "@/domain/kinds/names";
import { plainText } from "@/domain/markup/plain-text";
import type { PageContent } from "@/domain/revisions/content";
import { initialsOf } from "@/domain/spelling/initials";
import { type Locale, locales } from "@/domain/text";
import type { SearchDocument } from "../dialect/search";

/** Kinds whose titles are names. Those of events and sources are sentences: their consonants would meet by chance. */
export const hasNames: ReadonlySet<KindName> = new Set(["group", "place", "person"]);

/** What the index holds of a page, a document a language. Names stand in both, so that any spelling finds the page in either. */
export function documentsOf(content: PageContent): [Locale, SearchDocument][] {
  const names = [content.titles.ar, content.titles.en, ...content.aliases.map((alias) => alias.text)].filter(
    (name) => name !== undefined,
  );
  return locales.flatMap((locale): [Locale, SearchDocument][] => {
    const other: Locale = locale === "ar" ? "en" : "ar";
    const title = content.titles[locale];
    const body = content.body[locale];
    if (!title && !body && (content.titles[other] || content.body[other])) return [];
    const [titleF, titleS] = columns(title);
    const [summaryF, summaryS] = columns(content.summary[locale]);
    const [bodyF, bodyS] = body ? bodyColumns(body) : ["", ""];
    const [claimF, claimS] = columns(claimWords(content, locale));
    const document: SearchDocument = {
      titleF,
      titleS,
      nameF: columns([...names, ...(content.kind === "group" ? names.flatMap(initialsOf) : [])].join(" \n "))[0],
      nameK: hasNames.has(content.kind) ? [...new Set(names.flatMap(nameKeys))].join(" ") : "",
      summaryF,
      summaryS,
      bodyF,
      bodyS,
      claimF,
      claimS,
    };
    return [[locale, document]];
  });
}

/** So many characters of bodies are kept as they were analysed, for the publication of what was prepared before. */
const mostKept = 2_000_000;

const bodyColumns = keptByText((body) => columns(plainText(body)), mostKept);

function columns(text: string | undefined): [folded: string, stems: string] {
  if (!text) return ["", ""];
  const { folded, stems } = analyseDocument(text);
  return [folded.join(" "), stems.join(" ")];
}

/** The words of claims that a reader may search for: paraphrases, printed words, numbers, speakers without a page. */
const claimWords = (content: PageContent, locale: Locale) =>
  content.claims
    .flatMap((claim) => [
      claim.value.type === "text" ? claim.value.text[locale] : undefined,
      claim.value.type === "quantity" && claim.value.v !== undefined ? String(claim.value.v) : undefined,
      claim.asWritten,
      claim.attribution.speaker && "text" in claim.attribution.speaker
        ? claim.attribution.speaker.text[locale]
        : undefined,
    ])
    .filter((words) => words !== undefined)
    .join(" \n ");
