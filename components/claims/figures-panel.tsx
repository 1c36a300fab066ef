import type { Claim } from "@/domain/claims/claim";
import { seriesOf } from "@/domain/claims/series";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { FigureSeries } from "./figure-series";
import type { Ledger } from "./ledger";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** Every figure of a page, each with all reports of it side by side. Nothing when no figure is reported. */
export function FiguresPanel({ claims, ledger, locale }: Props) {
  const t = translator(locale);
  const series = seriesOf(claims);
  if (series.length === 0) return null;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="section-title">
        {t("claims.figures")}
      </h2>
      <p className="soft small">{t("claims.figuresIntro")}</p>
      {series.map((one) => (
        <FigureSeries
          key={`${one.property}-${one.category ?? ""}`}
          series={one}
          claims={claims}
          ledger={ledger}
          locale={locale}
        />
      ))}
    </section>
  );
}
