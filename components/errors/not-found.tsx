import type { KindName, PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatDay, type Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { SearchForm } from "../search/search-form";

type Props = {
  locale: Locale;
  /** The page that could be written here. */
  create?: { kind: KindName; slug: string } | undefined;
  /** It was here once; when and why it was deleted. */
  gone?: { at: Moment; reason: string; page: PageRef } | undefined;
};

/** Nothing here, in the reader's language, with the ways on. Also for what exists but may not be seen. */
export function NotFound({ locale, create, gone }: Props) {
  const t = translator(locale);
  return (
    <div className="wrap room">
      <div className="empty-state">
        <h1>{t(gone === undefined ? "errors.notFound.title" : "errors.gone.title")}</h1>
        <p>
          {gone === undefined ? t("errors.notFound.body") : t("errors.gone.when", { date: formatDay(gone.at, locale) })}
        </p>
        {gone?.reason && (
          <p>
            {t("errors.gone.reason")} <bdi>{gone.reason}</bdi>
          </p>
        )}
        <SearchForm locale={locale} large id="q-here" />
        <p className="inline-list">
          <a href={paths.home(locale)}>{t("common.nav.home")}</a>
          {gone && (
            <a href={paths.manage(locale, gone.page)} rel="nofollow">
              {t("errors.gone.bringBack")}
            </a>
          )}
          {create && gone === undefined && (
            <a href={paths.newPage(locale, create.kind, { slug: create.slug })}>{t("errors.notFound.create")}</a>
          )}
        </p>
      </div>
    </div>
  );
}
