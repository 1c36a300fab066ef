import type { PageRef } from "@/domain/kinds/names";
import type { Bilingual, Locale } from "@/domain/text";
import { isolate, otherLocale } from "@/i18n/direction";
import { formatDay, formatList, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";

/** How the published revision came before readers. */
export type PublicationStatus =
  | { how: "reviewed"; by: readonly string[]; at: Moment }
  | { how: "author_alone"; at: Moment }
  /** Imported; only the last change was reviewed. */
  | { how: "partly"; by: readonly string[]; at: Moment }
  | { how: "imported"; at: Moment };

type Props = {
  locale: Locale;
  page: PageRef;
  titles: Bilingual;
  status: PublicationStatus;
  waiting?: number | undefined;
  /** This language dates from an older revision than the other. */
  stale?: { since: number; now: number } | undefined;
};

/** The other-language title, who reviewed the page and when, what waits, and what one can do with it. */
export function PageStatus({ locale, page, titles, status, waiting = 0, stale }: Props) {
  const t = translator(locale);
  const other = otherLocale(locale);
  const title = titles[other];
  return (
    <>
      {title && titles[locale] && (
        <p className="other-title">
          <a href={paths.page(other, page)} hrefLang={other}>
            <bdi lang={other}>{title}</bdi>
          </a>
        </p>
      )}
      <p>
        {status.how === "imported" || status.how === "partly" ? (
          <a href={paths.confirm(locale, page)}>
            <StatusWords status={status} locale={locale} />
          </a>
        ) : (
          <StatusWords status={status} locale={locale} />
        )}
        {waiting > 0 && <> · {t("reading.status.waiting", { count: waiting })}</>}
      </p>
      {stale && (
        <p className="soft small">
          <a href={paths.diff(locale, page, stale.since, stale.now)}>
            {t("sourcing.languages.staleMark", { other: t(`common.language.${other}`), n: stale.since })}
          </a>
        </p>
      )}
      <ul>
        <li>
          <a href={paths.history(locale, page)} data-key="h">
            {t("reading.status.history")}
          </a>
        </li>
        <li>
          <a href={paths.cite(locale, page)}>{t("reading.status.cite")}</a>
        </li>
        <li>
          <a href={paths.edit(locale, page)} data-key="e">
            {t("reading.status.edit")}
          </a>
        </li>
      </ul>
    </>
  );
}

/** "Reviewed by … on …", or that nobody has reviewed it yet. */
export function StatusWords({ status, locale }: { status: PublicationStatus; locale: Locale }) {
  const t = translator(locale);
  const date = formatDay(status.at, locale);
  if (status.how === "imported")
    return <span className="status-imported">{t("reading.status.imported", { date })}</span>;
  if (status.how === "partly")
    return (
      <span className="status-imported">
        {t("reading.status.partly", { name: isolate(formatList(status.by, locale)), date })}
      </span>
    );
  if (status.how === "author_alone") return <>{t("reading.status.authorAlone", { date })}</>;
  if (status.by.length === 0) return <>{t("reading.status.reviewedDate", { date })}</>;
  return <>{t("reading.status.reviewed", { name: isolate(formatList(status.by, locale)), date })}</>;
}
