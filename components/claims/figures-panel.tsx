import type { Claim } from "@/domain/claims/claim";
import { claimsOfSeries, type Series, seriesOf } from "@/domain/claims/series";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { FigureSeries } from "./figure-series";
import type { Ledger } from "./ledger";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** Every figure of a page, each with all reports of it side by side. Nothing when no figure is reported. */
export function FiguresPanel({ claims, ledger, locale }: Props) {
  const t = translator(locale);
  const series = withParts(claims);
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

/** Every series, those too of which only labelled parts are reported: a part is shown under the breakdown of its category. */
const withParts = (claims: readonly Claim[]): Series[] =>
  seriesOf(claims.map((claim) => ({ ...claim, qualifiers: { ...claim.qualifiers, part: undefined } }))).map(
    ({ property, category }) => ({ property, category, claims: claimsOfSeries(claims, { property, category }) }),
  );
