import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NotFound } from "@/components/errors/not-found";
import { ExploreNav } from "@/components/explore/explore-nav";
import { Shell } from "@/components/layout/shell";
import { PageList } from "@/components/lists/page-list";
import { cacheTag } from "@/db/commands/invalidate";
import { listCards } from "@/db/queries/cards";
import { store } from "@/db/store";
import { kindNamed, kinds } from "@/domain/kinds";
import { paths } from "@/i18n/paths";
import { noteStatus, noteTags } from "@/server/answer-notes";
import { readLocale } from "@/server/reading/address";
import { loadFacets } from "@/server/reading/list-facets";
import { readListFilter } from "@/server/reading/list-filter";
import { summarise } from "@/server/reading/page-summaries";
import { describePage } from "../metadata";

type Props = {
  params: Promise<{ locale: string; kind: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const locale = readLocale(given.locale);
  const kind = kindNamed(given.kind);
  if (!locale || !kind) return {};
  return describePage({ locale, path: (one) => paths.kind(one, kind.name), title: kind.plural[locale] });
}

/** All pages of a kind, with facets and orders as links. */
export default async function KindPage({ params, searchParams }: Props) {
  const given = await params;
  const locale = readLocale(given.locale);
  if (!locale) notFound();
  const kind = kindNamed(given.kind);
  if (!kind) {
    noteStatus(404);
    return (
      <Shell locale={locale} path={paths.home(locale)}>
        <NotFound locale={locale} />
      </Shell>
    );
  }
  noteTags(cacheTag.list(kind.name));
  const query = readListFilter(await searchParams, kind.name, locale);
  const { items, next } = await listCards(store(), query.filter);
  const { pages, ledger } = await summarise(store(), items, locale);
  const { facets, sorts, total } = await loadFacets(store(), kind.name, query, locale);
  return (
    <Shell locale={locale} path={paths.kind(locale, kind.name)}>
      <div className="wrap room">
        <h1>{kinds[kind.name].plural[locale]}</h1>
        {kind.name === "event" && <ExploreNav locale={locale} at="list" />}
        <PageList
          locale={locale}
          pages={pages}
          names={ledger.names}
          facets={facets}
          sorts={sorts}
          total={total}
          clear={query.isFiltered ? paths.kind(locale, kind.name) : undefined}
          first={query.filter.after ? query.href({ after: undefined }) : undefined}
          next={next ? query.href({ after: next }) : undefined}
        />
      </div>
    </Shell>
  );
}
