import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { KeysDialog } from "./keys-dialog";

type Props = { locale: Locale; keys?: "workbench" | undefined };

/** Foot of every page: what this is and is not, the licence, the way to the rest. */
export function SiteFooter({ locale, keys }: Props) {
  const t = translator(locale);
  return (
    <footer className="site-footer">
      <div className="wrap columns">
        <div>
          <p>{t("common.footer.limits")}</p>
          <p>
            <a rel="license" href={`https://creativecommons.org/licenses/by-sa/4.0/deed.${locale}`}>
              {t("common.footer.licence")}
            </a>
          </p>
        </div>
        <ul className="inline-list content-start">
          <li>
            <a href={paths.help(locale)}>{t("common.nav.help")}</a>
          </li>
          <li>
            <a href={paths.help(locale, "policies")}>{t("common.nav.policies")}</a>
          </li>
          <li>
            <a href={paths.help(locale, "api")}>{t("common.nav.api")}</a>
          </li>
          <li>
            <a href="/feed/recent.atom">{t("common.nav.feeds")}</a>
          </li>
          <li>
            <a href={paths.map(locale)}>{t("common.nav.map")}</a>
          </li>
          <li>
            <a href={paths.timeline(locale)}>{t("common.nav.timeline")}</a>
          </li>
          <li>
            <a href={paths.statistics(locale)}>{t("common.nav.statistics")}</a>
          </li>
          <li>
            <a href={paths.random(locale)} rel="nofollow">
              {t("common.nav.random")}
            </a>
          </li>
          <li>
            <a href={paths.log(locale)}>{t("common.nav.log")}</a>
          </li>
        </ul>
        <div className="needs-script">
          <fieldset className="theme-choice" data-theme-choice="">
            <legend className="sr-only">{t("common.theme.label")}</legend>
            <button type="button" value="auto">
              {t("common.theme.auto")}
            </button>
            <button type="button" value="light">
              {t("common.theme.light")}
            </button>
            <button type="button" value="dark">
              {t("common.theme.dark")}
            </button>
          </fieldset>
        </div>
      </div>
      <KeysDialog locale={locale} keys={keys} />
    </footer>
  );
}
