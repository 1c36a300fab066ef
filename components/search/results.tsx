import { kinds } from "@/domain/kinds";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { EmptyState } from "../ui/empty-state";
import { type Facet, FacetLinks } from "../ui/facet-links";
import { Pager } from "../ui/pager";
import { Excerpt, type ExcerptPart } from "./excerpt";

export type Hit = {
  ref: PageRef;
  kind: KindName;
  titles: Bilingual;
  excerpt: readonly ExcerptPart[];
  /** Language of the excerpt. */
  lang?: Locale | undefined;
  /** The other name that matched, when neither title did. */
  alias?: string | undefined;
};
/** A page whose name begins like a query that nothing answers. */
export type Near = { ref: PageRef; kind: KindName; title: string; lang: Locale };

type Props = {
  locale: Locale;
  query: string;
  hits: readonly Hit[];
  /** How many pages answer; `isMore`: at least so many. */
  total: number;
  isMore?: boolean | undefined;
  /** Every hit has all the words. */
  isExact: boolean;
  /** The query that was answered, or would be, in the place of the one that nothing answers. */
  didYouMean?: string | undefined;
  nearest?: readonly Near[] | undefined;
  facets?: readonly Facet[] | undefined;
  /** The search without its filters, where there are any. */
  clear?: string | undefined;
  first?: string | undefined;
  next?: string | undefined;
};

/** What a search found, best first, beside what narrows it; when nothing was found, what else one can do. */
export function Results(props: Props) {
  const { locale, query, hits, total, isMore, isExact, didYouMean, nearest = [], facets = [], clear } = props;
  const t = translator(locale);
  if (query === "") return <EmptyState title={t("search.empty")} />;
  if (hits.length === 0)
    return (
      <>
        <EmptyState title={t("search.none", { query })} hint={t("search.noneHint")}>
          {clear && (
            <p>
              <a href={clear}>{t("common.action.clear")}</a>
            </p>
          )}
        </EmptyState>
        {didYouMean && <DidYouMean locale={locale} query={didYouMean} />}
        {nearest.length > 0 && (
          <section className="near" aria-labelledby="nearest">
            <h2 id="nearest">{t("search.nearest")}</h2>
            <ul>
              {nearest.map(({ ref, kind, title, lang }) => (
                <li key={ref}>
                  <a href={paths.page(locale, ref)}>
                    <bdi lang={lang === locale ? undefined : lang}>{title}</bdi>
                  </a>{" "}
                  <span className="soft small">{kinds[kind].label[locale]}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Create locale={locale} query={query} />
      </>
    );
  return (
    <div className="with-facets">
      <div>
        {didYouMean && (
          <>
            <p>{t("search.mended", { query, meant: didYouMean })}</p>
            <DidYouMean locale={locale} query={didYouMean} />
          </>
        )}
        {!isExact && <p>{t("search.some")}</p>}
        <p className="soft small" role="status">
          {isMore ? t("search.foundMore", { count: total }) : t("common.count.results", { count: total })}
        </p>
        <a className="to-facets small" href="#facets">
          {t("search.facets")}
        </a>
        {hits.map((hit) => (
          <HitCard key={hit.ref} hit={hit} locale={locale} />
        ))}
        <Pager locale={locale} first={props.first} next={props.next} />
        {(!isExact || total < 3) && <Create locale={locale} query={query} />}
      </div>
      {/* After the results: on a phone they come first, beside them there is room for both. */}
      <div id="facets" className="narrow">
        <FacetLinks locale={locale} facets={facets} clear={clear} />
      </div>
    </div>
  );
}

function HitCard({ hit, locale }: { hit: Hit; locale: Locale }) {
  const t = translator(locale);
  const title = textFor(hit.titles, locale);
  return (
    <article className="page-card">
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
}

const DidYouMean = ({ locale, query }: { locale: Locale; query: string }) => (
  <p className="did-you-mean">
    <a href={paths.search(locale, query)}>{translator(locale)("search.didYouMean", { query })}</a>
  </p>
);

/** The same words for everybody, as the page is: they say for whom the offer is, and that one signs in on the way. */
function Create({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale);
  return (
    <p className="offer small">
      {t("search.createHint")}{" "}
      <a href={paths.newPage(locale, "event", { title: query.slice(0, 200) })}>{t("search.create")}</a>
    </p>
  );
}
