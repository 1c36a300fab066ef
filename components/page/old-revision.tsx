import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { formatInstant, formatList, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = {
  locale: Locale;
  page: PageRef;
  number: number;
  at: Moment;
  published: number;
  authors: readonly string[];
};

/** Above an old revision: that it is old, from when, and the way to the current one and to what changed. */
export function OldRevision({ locale, page, number, at, published, authors }: Props) {
  const t = translator(locale);
  return (
    <Notice tone="caution" title={t("reading.revision.old")}>
      <p>{t("reading.revision.oldBody", { n: number, date: formatInstant(at, locale) })}</p>
      {authors.length > 0 && <p>{t("history.by", { name: isolate(formatList(authors, locale)) })}</p>}
      <p className="inline-list">
        <a href={paths.page(locale, page)}>{t("reading.revision.current")}</a>
        <a href={paths.diff(locale, page, number, published)}>{t("reading.revision.compare")}</a>
        <a href={paths.restore(locale, page, number)}>{t("history.restore")}</a>
      </p>
    </Notice>
  );
}
