import type { Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import { YearBars } from "../group/year-bars";

type Props = {
  years: readonly { readonly year: number; readonly count: number }[];
  undated: number;
  locale: Locale;
};

/** Events by year, drawn and as a table; those of no certain year are told apart. */
export function YearSection({ years, undated, locale }: Props) {
  const t = translator(locale);
  if (years.length === 0 && undated === 0) return null;
  return (
    <section aria-labelledby="by-year">
      <h2 id="by-year" className="section-title">
        {t("explore.statistics.years")}
      </h2>
      <p className="soft small">{t("explore.statistics.yearsNote")}</p>
      {years.length > 1 && <YearBars years={years} locale={locale} />}
      <details className="fold" open={years.length < 2}>
        <summary>{t("ledger.activity.table")}</summary>
        <table className="table counts">
          <caption className="sr-only">{t("explore.statistics.years")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ledger.activity.year")}</th>
              <th scope="col">{t("explore.statistics.events")}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{sayDigits(year, locale)}</th>
                <td className="tabular">{formatNumber(count, locale)}</td>
              </tr>
            ))}
            {undated > 0 && (
              <tr>
                <th scope="row">{t("explore.statistics.undated")}</th>
                <td className="tabular">{formatNumber(undated, locale)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}
