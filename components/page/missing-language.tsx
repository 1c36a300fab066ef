import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { otherLocale } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = { locale: Locale; page: PageRef };

/** Tells a reader that the page is written in the other language only, and offers that text. */
export function MissingLanguage({ locale, page }: Props) {
  const t = translator(locale);
  const other = otherLocale(locale);
  return (
    <Notice title={t("reading.missing.title")}>
      <p>{t("reading.missing.body")}</p>
      <p className="inline-list">
        <a href={paths.page(other, page)} hrefLang={other}>
          {t("reading.missing.readOther")}
        </a>
        <a href={paths.edit(locale, page)}>{t("reading.missing.write")}</a>
      </p>
    </Notice>
  );
}
