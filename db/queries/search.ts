import "server-only";
import { analyseQuery, matchSpans } from "@/domain/arabic/analyse";
import { nameSkeleton } from "@/domain/arabic/skeleton";
import type { KindName } from "@/domain/kinds/names";
import { plainText } from "@/domain/markup/plain-text";
import { type Locale, textFor } from "@/domain/text";
import { type AskedWord, searchCandidates } from "../dialect/search";
import type { Reader } from "../store";
import { listCardsById, type PageCard } from "./cards";
import { findPublishedPage } from "./pages";

export type ExcerptPart = { readonly text: string; readonly match: boolean };
export type SearchHit = PageCard & {
  readonly score: number;
  readonly excerpt: readonly ExcerptPart[];
  readonly excerptLang: Locale;
};

/** Longer queries are cut: nobody types them, and each word costs. */
const maxLength = 300;
const maxWords = 12;

/** Published pages that answer a query in any spelling, best first; all words, or any of them when no page has all. */
export async function searchPages(
  store: Reader,
  { q, locale, kind, limit = 20 }: { q: string; locale: Locale; kind?: KindName | undefined; limit?: number },
): Promise<{ hits: SearchHit[]; exact: boolean }> {
  const asked = analyseQuery(q.slice(0, maxLength)).terms.slice(0, maxWords);
  const words: AskedWord[] = asked.map((term) => ({ ...term, skeleton: nameSkeleton(term.folded) }));
  if (words.length === 0) return { hits: [], exact: true };
  const all = await searchCandidates(store, words);
  const found = all.length > 0 ? all : await searchCandidates(store, words, { any: true });
  const best = new Map<number, { score: number; locale: Locale }>();
  for (const candidate of found) {
    const score = candidate.score * (candidate.locale === locale ? 1.2 : 1);
    const before = best.get(candidate.pageId);
    if (!before || before.score < score) best.set(candidate.pageId, { score, locale: candidate.locale });
  }
  const ranked = [...best].sort(([a, x], [b, y]) => y.score - x.score || a - b);
  const cards = await listCardsById(
    store,
    ranked.map(([id]) => id),
  );
  const wanted = cards.filter((card) => !kind || card.kind === kind).slice(0, limit);
  const hits: SearchHit[] = [];
  for (const card of wanted) {
    const { text, lang } = await excerptSource(store, card, asked, locale);
    hits.push({
      ...card,
      score: best.get(card.pageId)?.score ?? 0,
      excerpt: excerptOf(text, asked),
      excerptLang: lang,
    });
  }
  return { hits, exact: all.length > 0 };
}

/** The text in which the words stand: the summary if it has them, else the body, in the reader's language if there is one. */
async function excerptSource(
  store: Reader,
  card: PageCard,
  asked: Parameters<typeof matchSpans>[1],
  locale: Locale,
): Promise<{ text: string; lang: Locale }> {
  const summary = textFor(card.summary, locale);
  if (summary && matchSpans(summary.text, asked).length > 0) return summary;
  const page = await findPublishedPage(store, card);
  const other: Locale = locale === "ar" ? "en" : "ar";
  for (const lang of [locale, other]) {
    const body = page?.content.body[lang];
    const text = body ? plainText(body) : "";
    if (matchSpans(text, asked).length > 0) return { text, lang };
  }
  return summary ?? { text: "", lang: locale };
}

/** About forty words around the first match, with every match marked on the original letters. */
function excerptOf(text: string, asked: Parameters<typeof matchSpans>[1]): ExcerptPart[] {
  const spans = matchSpans(text, asked);
  const first = spans[0]?.start ?? 0;
  let from = Math.max(0, first - 90);
  if (from > 0) from = text.indexOf(" ", from) + 1 || from;
  let to = Math.min(text.length, from + 260);
  if (to < text.length) to = text.lastIndexOf(" ", to) > from ? text.lastIndexOf(" ", to) : to;
  const parts: ExcerptPart[] = from > 0 ? [{ text: "… ", match: false }] : [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), match: false });
    parts.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), match: false });
  if (to < text.length) parts.push({ text: " …", match: false });
  return parts;
}
