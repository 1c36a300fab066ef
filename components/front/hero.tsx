import { kinds } from "@/domain/kinds";
import { kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { SearchForm } from "../search/search-form";

type Props = { locale: Locale; counts: Readonly<Partial<Record<(typeof kindNames)[number], number>>> };

/** First thing on the front page: what this is, in one sentence, and the search. */
export function Hero({ locale, counts }: Props) {
  const t = translator(locale);
  return (
    <section className="front-hero">
      <div className="wrap">
        <h1>{t("common.site.tagline")}</h1>
        <p className="lead">{t("common.site.description")}</p>
        <SearchForm locale={locale} large placeholder={t("reading.front.search")} />
        <ul className="inline-list kinds">
          {kindNames.map((kind) => (
            <li key={kind}>
              <a href={paths.kind(locale, kind)}>{kinds[kind].plural[locale]}</a>{" "}
              <span className="soft tabular">{formatNumber(counts[kind] ?? 0, locale)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
