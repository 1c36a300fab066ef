import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExploreNav } from "@/components/explore/explore-nav";
import { TimeList } from "@/components/explore/time-list";
import { Shell } from "@/components/layout/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { FacetLinks } from "@/components/ui/facet-links";
import { Pager } from "@/components/ui/pager";
import { cacheTag } from "@/db/commands/invalidate";
import { listCards } from "@/db/queries/cards";
import { store } from "@/db/store";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { loadFacets } from "@/server/reading/list-facets";
import { readListFilter } from "@/server/reading/list-filter";
import { summarise } from "@/server/reading/page-summaries";
import { describePage } from "../metadata";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale);
  if (!locale) return {};
  return describePage({
    locale,
    path: (one) => paths.timeline(one),
    title: translator(locale)("explore.timeline.title"),
  });
}

/** The events in time, with the filters of their list. */
export default async function TimelinePage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale);
  if (!locale) notFound();
  const t = translator(locale);
  noteTags(cacheTag.list("event"));
  const { sort: _, ...search } = await searchParams;
  const query = readListFilter(search, "event", locale, (one) => paths.timeline(locale, one));
  const { items, next } = await listCards(store(), query.filter);
  const { pages, ledger } = await summarise(store(), items, locale);
  const { facets, total } = await loadFacets(store(), "event", query, locale);
  const clear = query.isFiltered ? paths.timeline(locale) : undefined;
  return (
    <Shell locale={locale} path={paths.timeline(locale)}>
      <div className="wrap room">
        <h1>{t("explore.timeline.title")}</h1>
        <ExploreNav locale={locale} at="timeline" />
        <p className="soft">{t("explore.timeline.intro")}</p>
        <div className="with-facets">
          <div>
            <a className="to-facets small" href="#facets">
              {t("search.facets")}
            </a>
            <p className="list-head">{t("common.count.pages", { count: total })}</p>
            {pages.length === 0 && <EmptyState title={t("search.listEmpty")} />}
            <TimeList pages={pages} names={ledger.names} locale={locale} />
            <Pager
              locale={locale}
              first={query.filter.after ? query.href({ after: undefined }) : undefined}
              next={next ? query.href({ after: next }) : undefined}
            />
          </div>
          <div id="facets" className="narrow">
            <FacetLinks locale={locale} facets={facets} clear={clear} />
          </div>
        </div>
      </div>
    </Shell>
  );
}
