import type { DateValue } from "@/domain/claims/values";
import { kinds } from "@/domain/kinds";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { type Bilingual, type Locale, textFor } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { DateText } from "../claims/date-text";
import type { Names } from "../names";
import { Badge } from "../ui/badge";
import { OwnText } from "../ui/own-text";
import { PageLink } from "../ui/page-link";

/** What a list shows of a page. */
export type PageSummary = {
  ref: PageRef;
  kind: KindName;
  titles: Bilingual;
  summary: Bilingual;
  /** Events: when, where, how many in words. Sources: when published. */
  date?: DateValue | undefined;
  place?: PageRef | undefined;
  toll?: string | undefined;
  detail?: string | undefined;
  figuresDiffer?: boolean | undefined;
  imported?: boolean | undefined;
};

type Props = { page: PageSummary; names?: Names; locale: Locale; level?: "h2" | "h3"; showKind?: boolean };

/** A page in a list: its title, one sentence and the few facts by which it is told from its neighbours. */
export function PageCard({ page, names = {}, locale, level: Heading = "h3", showKind }: Props) {
  const t = translator(locale);
  const title = textFor(page.titles, locale);
  return (
    <article className="page-card">
      <p className="meta">
        {showKind && <span>{kinds[page.kind].label[locale]}</span>}
        {page.detail && <span>{page.detail}</span>}
        {page.date && <DateText value={page.date} locale={locale} />}
        {page.place && <PageLink to={page.place} names={names} locale={locale} />}
        {page.toll && <strong>{page.toll}</strong>}
        {page.figuresDiffer && <Badge tone="caution">{t("claims.badge.differ")}</Badge>}
        {page.imported && <Badge>{t("search.facetValue.imported")}</Badge>}
      </p>
      <Heading>
        <a href={paths.page(locale, page.ref)}>
          <bdi lang={title && title.lang !== locale ? title.lang : undefined}>{title?.text ?? page.ref}</bdi>
        </a>
      </Heading>
      <OwnText text={page.summary} locale={locale} as="p" className="summary" />
    </article>
  );
}
