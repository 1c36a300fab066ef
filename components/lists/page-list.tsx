import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { EmptyState } from "../ui/empty-state";
import { type Facet, FacetLinks } from "../ui/facet-links";
import { Pager } from "../ui/pager";
import { PageCard, type PageSummary } from "./page-card";

type Props = {
  locale: Locale;
  pages: readonly PageSummary[];
  names: Names;
  facets: readonly Facet[];
  /** Orders as links; the chosen one is marked. */
  sorts: readonly { label: string; href: string; chosen: boolean }[];
  total?: number | undefined;
  clear?: string | undefined;
  first?: string | undefined;
  next?: string | undefined;
  showKind?: boolean;
};

/** A list of pages beside the filters that narrow it; all of its state is in the address. */
export function PageList({ locale, pages, names, facets, sorts, total, clear, first, next, showKind }: Props) {
  const t = translator(locale);
  return (
    <div className="with-facets">
      <div>
        <a className="to-facets small" href="#facets">
          {t("search.facets")}
        </a>
        <div className="list-head">
          <span>{total !== undefined && t("common.count.pages", { count: total })}</span>
          <nav aria-label={t("search.sort.label")} className="inline-list">
            {sorts.map(({ label, href, chosen }) => (
              <a key={href} href={href} aria-current={chosen ? "true" : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </div>
        {pages.length === 0 && <EmptyState title={t("search.listEmpty")} />}
        {pages.map((page) => (
          <PageCard key={page.ref} page={page} names={names} locale={locale} level="h2" showKind={showKind ?? false} />
        ))}
        <Pager locale={locale} first={first} next={next} />
      </div>
      {/* After the list: on a phone the pages come first, beside them there is room for both. */}
      <div id="facets" className="narrow">
        <FacetLinks locale={locale} facets={facets} clear={clear} />
      </div>
    </div>
  );
}
