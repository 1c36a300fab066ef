import "server-only";
import { eq, inArray } from "drizzle-orm";
import { matchSpans, type Term } from "@/domain/arabic/analyse";
import type { KindName } from "@/domain/kinds/names";
import { type PageContent, readBody } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import { countMatches, type DocumentFilter, type MatchCount } from "../dialect/search";
import { marksOf, type Question, readQuestion } from "../search/ask";
import { listCandidates } from "../search/candidates";
import { correctQuery } from "../search/correct";
import { type ExcerptPart, excerptOf } from "../search/excerpt";
import { type NameIndex, nameIndex } from "../search/name-index";
import { passageOf } from "../search/passage";
import { type Ranked, rankPages } from "../search/rank";
import type { Reader } from "../store";
import { listCardsById, type PageCard } from "./cards";

export type { ExcerptPart } from "../search/excerpt";
export type SearchHit = PageCard & {
  readonly score: number;
  readonly excerpt: readonly ExcerptPart[];
  readonly excerptLang: Locale;
  /** The other name that answers, when neither title does. */
  readonly alias: string | undefined;
};

export type SearchAnswer = {
  readonly hits: SearchHit[];
  /** False when no page has all the words and some were enough. */
  readonly exact: boolean;
  /** The query that was answered instead, because no page has a word that differs from a title's by one slip of the hand. */
  readonly didYouMean: string | undefined;
  /** How many pages answer, by kind, type and review, whatever is filtered. */
  readonly counts: readonly MatchCount[];
  /** There are more pages than were counted. */
  readonly isMore: boolean;
};

export type SearchQuery = {
  readonly q: string;
  readonly locale: Locale;
  readonly kind?: KindName | undefined;
  readonly type?: string | undefined;
  readonly reviewed?: boolean | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** Nobody looks at the counts. */
  readonly uncounted?: boolean | undefined;
};

/** So many documents are counted for the facets; of a word that is everywhere nobody needs to know more. */
const countedDocuments = 1000;

/**
 * Published pages that answer a query in any spelling, best first: those with all words; if there are none, those with all words
 * after a slip of the hand is mended; else those with some. Any text is a query: what holds no word finds nothing.
 */
export async function searchPages(store: Reader, query: SearchQuery): Promise<SearchAnswer> {
  const index = await nameIndex(store);
  const asked = readQuestion(query.q, index);
  const all = await find(store, asked, query, { index, any: false });
  if (all.length > 0) return answer(store, asked, all, { query, any: false });

  const didYouMean = await correctQuery(store, asked, index);
  const mended = didYouMean === undefined ? undefined : readQuestion(didYouMean, index);
  const meant = mended ? await find(store, mended, query, { index, any: false }) : [];
  if (mended && meant.length > 0) return { ...(await answer(store, mended, meant, { query, any: false })), didYouMean };

  const loose = mended ?? asked;
  const some = loose.words.length > 1 ? await find(store, loose, query, { index, any: true }) : [];
  return { ...(await answer(store, loose, some, { query, any: true })), didYouMean };
}

async function find(
  store: Reader,
  question: Question,
  query: SearchQuery,
  { index, any }: { index: NameIndex; any: boolean },
): Promise<Ranked[]> {
  const documents = await listCandidates(store, question, { any, filter: filterOf(query) });
  return rankPages(store, question, documents, { index, locale: query.locale, any });
}

const filterOf = ({ kind, type, reviewed }: SearchQuery): DocumentFilter => ({ kind, type, reviewed });

async function answer(
  store: Reader,
  question: Question,
  ranked: readonly Ranked[],
  { query, any }: { query: SearchQuery; any: boolean },
): Promise<SearchAnswer> {
  const { offset = 0, limit = 20 } = query;
  // A page that is found by its name alone was not asked about its kind yet, so a few more are looked at.
  const isFiltered = query.kind !== undefined || query.type !== undefined || query.reviewed !== undefined;
  const cards = await listCardsById(
    store,
    ranked.slice(0, offset + limit + (isFiltered ? 50 : 0)).map(({ pageId }) => pageId),
  );
  const shown = cards.filter((card) => isWanted(card, query)).slice(offset, offset + limit);
  const byId = new Map(ranked.map((one) => [one.pageId, one]));
  const marks = marksOf(question);
  const bodies = await mapBodies(
    store,
    shown.map((card) => card.pageId).filter((id) => byId.get(id)?.isDeep),
  );
  const hits = shown.map((card): SearchHit => {
    const one = byId.get(card.pageId);
    const { text, lang } = excerptSource(card, bodies.get(card.pageId), marks, query.locale);
    const isAlias = one?.name && !one.name.isTitle && !isInTitles(card, marks);
    return {
      ...card,
      score: Math.round((one?.score ?? 0) * 10) / 10,
      excerpt: excerptOf(text, marks),
      excerptLang: lang,
      alias: isAlias ? one.name?.text : undefined,
    };
  });
  const { counts, isAll } = query.uncounted
    ? { counts: [], isAll: true }
    : await countMatches(store, question.words, { any, limit: countedDocuments });
  return { hits, exact: !any, didYouMean: undefined, counts, isMore: !isAll };
}

const isWanted = (card: PageCard, { kind, type, reviewed }: SearchQuery) =>
  (kind === undefined || card.kind === kind) &&
  (type === undefined || card.type === type) &&
  (reviewed === undefined || card.reviewed === reviewed);

const isInTitles = ({ titles }: PageCard, marks: readonly Term[]) =>
  [titles.ar, titles.en].some((title) => title !== undefined && matchSpans(title, marks).length > 0);

/** The text in which the words stand: the summary if it has them, else the body, in the reader's language if there is one. */
function excerptSource(
  card: PageCard,
  body: PageContent["body"] | undefined,
  marks: readonly Term[],
  locale: Locale,
): { text: string; lang: Locale } {
  const other: Locale = locale === "ar" ? "en" : "ar";
  const summary = textFor(card.summary, locale);
  if (summary && matchSpans(summary.text, marks).length > 0) return summary;
  const further = card.summary[other];
  if (further && matchSpans(further, marks).length > 0) return { text: further, lang: other };
  for (const lang of [locale, other]) {
    const text = body?.[lang] ? passageOf(body[lang], marks) : undefined;
    if (text !== undefined) return { text, lang };
  }
  return summary ?? { text: "", lang: locale };
}

/** The published texts of some pages. */
async function mapBodies({ read, t }: Reader, pageIds: readonly number[]): Promise<Map<number, PageContent["body"]>> {
  if (pageIds.length === 0) return new Map();
  const rows = await read
    .select({ pageId: t.pages.id, content: t.revisions.content })
    .from(t.pages)
    .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
    .where(inArray(t.pages.id, [...pageIds]));
  return new Map(rows.flatMap(({ pageId, content }) => (content ? [[pageId, readBody(content)]] : [])));
}
