import type { ReactNode } from "react";
import { kinds } from "@/domain/kinds";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { EmptyState } from "../ui/empty-state";
import { Excerpt, type ExcerptPart } from "./excerpt";

export type Hit = {
  ref: PageRef;
  kind: KindName;
  titles: Bilingual;
  excerpt: readonly ExcerptPart[];
  /** Language of the excerpt. */
  lang?: Locale | undefined;
  /** The other name that matched, when neither title nor text did. */
  alias?: string | undefined;
};

type Props = {
  locale: Locale;
  query: string;
  hits: readonly Hit[];
  didYouMean?: string | undefined;
  /** Pages offered when nothing was found. */
  nearest?: ReactNode;
};

/** What a search found, best first; when nothing was found, what else one can do. */
export function Results({ locale, query, hits, didYouMean, nearest }: Props) {
  const t = translator(locale);
  if (query === "") return <EmptyState title={t("search.empty")} />;
  return (
    <>
      {didYouMean && (
        <p>
          <a href={paths.search(locale, didYouMean)}>{t("search.didYouMean", { query: didYouMean })}</a>
        </p>
      )}
      {hits.length === 0 ? (
        <EmptyState title={t("search.none", { query })} hint={t("search.noneHint")}>
          <p>
            <a href={paths.newPage(locale, "event", { title: query })}>{t("search.create")}</a>
          </p>
          {nearest}
        </EmptyState>
      ) : (
        <p className="soft small" role="status">
          {t("common.count.results", { count: hits.length })}
        </p>
      )}
      {hits.map((hit) => {
        const title = textFor(hit.titles, locale);
        return (
          <article key={hit.ref} className="page-card">
            <p className="meta">
              <span>{kinds[hit.kind].label[locale]}</span>
              {hit.alias && <span>{t("search.matchIn.alias", { alias: hit.alias })}</span>}
            </p>
            <h2>
              <a href={paths.page(locale, hit.ref)}>
                <bdi lang={title && title.lang !== locale ? title.lang : undefined}>{title?.text ?? hit.ref}</bdi>
              </a>
            </h2>
            <Excerpt parts={hit.excerpt} lang={hit.lang} />
          </article>
        );
      })}
    </>
  );
}
