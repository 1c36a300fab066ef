import { kinds } from "@/domain/kinds";
import { kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { otherLocale } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { siteName } from "@/i18n/site";
import { translator } from "@/i18n/translator";
import { SearchForm } from "../search/search-form";

type Props = {
  locale: Locale;
  /** The path of this page without its query, for the language switch and the mark of where one is. */
  path: string;
  /** What stands in the search box. */
  query?: string | undefined;
  /** The front page has its own large search box and none up here. */
  search?: boolean;
};

/** Top of every page: the same bytes for everybody. Who is signed in is filled into the slot by a small script. */
export function SiteHeader({ locale, path, query, search = true }: Props) {
  const t = translator(locale);
  const other = otherLocale(locale);
  const sections = [
    ...kindNames.map((kind) => ({ href: paths.kind(locale, kind), label: kinds[kind].plural[locale] })),
    { href: paths.claims(locale), label: t("common.nav.claims") },
    { href: paths.recent(locale), label: t("common.nav.recent") },
    { href: paths.review(locale), label: t("common.nav.review") },
    { href: paths.help(locale), label: t("common.nav.help") },
  ];
  return (
    <header className="site-header">
      <a className="skip-link" href="#main">
        {t("common.skip")}
      </a>
      <div className="wrap">
        <div className="site-bar">
          <a className="wordmark" href={paths.home(locale)}>
            <bdi>{siteName(locale)}</bdi>
            <span className="other" lang={other} aria-hidden="true">
              <bdi>{siteName(other)}</bdi>
            </span>
          </a>
          {search ? <SearchForm locale={locale} query={query} /> : <span />}
          <div className="site-tools">
            <a
              href={paths.inLanguage(other, path)}
              hrefLang={other}
              lang={other}
              title={t("common.language.switchLabel")}
              data-language-switch=""
            >
              {t("common.language.switchTo")}
            </a>
            <span
              className="account-slot"
              data-account={paths.account(locale)}
              data-notifications={paths.notifications(locale)}
              data-notifications-label={t("common.account.notifications")}
            >
              <a href={paths.signIn(locale)}>{t("common.account.signIn")}</a>
            </span>
          </div>
        </div>
        <nav className="site-nav" aria-label={t("common.mainNavigation")}>
          {sections.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
