import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/layout/shell";
import { Results } from "@/components/search/results";
import { type SearchAnswer, searchPages } from "@/db/queries/search";
import { suggestNearest } from "@/db/queries/suggest";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { readLocale } from "@/server/reading/address";
import { readSearch, searchFacets, searchTotals } from "@/server/reading/search-facets";
import { describePage } from "../metadata";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale);
  if (!locale) return {};
  const { q } = readSearch(await searchParams, locale).query;
  const t = translator(locale);
  // Every search counts as the one page of the search: what people type is no page of the wiki.
  const title = q ? t("search.titleFor", { query: q }) : t("search.title");
  return describePage({ locale, path: (one) => paths.search(one), title });
}

const nothing: SearchAnswer = { hits: [], exact: true, didYouMean: undefined, counts: [], isMore: false };

/** What the published wiki answers to a query, in any spelling. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  const state = readSearch(await searchParams, locale);
  const { q } = state.query;
  const found = q ? await searchPages(store(), state.query) : nothing;
  const nearest = q && found.hits.length === 0 ? await suggestNearest(store(), { q, locale }) : [];
  return (
    <Shell locale={locale} path={paths.search(locale)} query={q}>
      <div className="wrap room">
        <h1>{q ? t("search.titleFor", { query: q }) : t("search.title")}</h1>
        <Results
          locale={locale}
          query={q}
          hits={found.hits.map((hit) => ({
            ref: hit.ref,
            kind: hit.kind,
            titles: hit.titles,
            excerpt: hit.excerpt,
            lang: hit.excerptLang,
            alias: hit.alias,
          }))}
          {...searchTotals(found, state)}
          isMore={found.isMore}
          isExact={found.exact}
          didYouMean={found.didYouMean}
          nearest={nearest}
          facets={searchFacets(found, state)}
          clear={state.isFiltered ? paths.search(locale, q) : undefined}
        />
      </div>
    </Shell>
  );
}
