import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatDay, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  page: PageRef;
  number: number;
  at: Moment;
  /** Of the wiki, for the address that stands on paper. */
  origin?: string | undefined;
};

/** Foot of an article: the permanent address of this very revision, and the ways around the page. */
export function PageFoot({ locale, page, number, at, origin = "" }: Props) {
  const t = translator(locale);
  const permalink = paths.revision(locale, page, number);
  return (
    <>
      <a href={permalink} data-address={`${origin}${permalink}`}>
        {t("reading.revision.permalinkWhen", { n: number, date: formatDay(at, locale) })}
      </a>
      <a href={paths.pageClaims(locale, page)}>{t("reading.status.allClaims")}</a>
      <a href={paths.links(locale, page)}>{t("reading.status.links")}</a>
      <a href={paths.cite(locale, page)}>{t("reading.status.cite")}</a>
      {page.startsWith("source/") && <a href={paths.sourceText(locale, page)}>{t("community.source.link")}</a>}
      <a href={paths.talk(locale, page)}>{t("reading.status.talk")}</a>
      <a href={paths.fix(locale, page, "choose")} data-fix={paths.edit(locale, page)}>
        {t("sourcing.fix.choose")}
      </a>
      <a href={paths.report(locale, page)}>{t("reading.status.report")}</a>
    </>
  );
}
