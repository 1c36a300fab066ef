import { badges } from "@/domain/claims/badge";
import { bestLowHigh } from "@/domain/claims/best";
import type { Claim } from "@/domain/claims/claim";
import { anchors } from "@/domain/claims/codebook";
import { isQuantityClaim, type Series } from "@/domain/claims/series";
import { casualtyCategories } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { sayCount, sayNumber } from "@/i18n/words";
import { Badge } from "../ui/badge";
import { CountMovedLine } from "./count-moved";
import { FigureRange } from "./figure-range";
import type { Ledger } from "./ledger";
import { PropertyLabel } from "./property-label";
import { ReportLine } from "./report-line";

type Props = { series: Series; claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** One figure: what is shown for it and why, its range, every report of it, its breakdown and what was since updated. */
export function FigureSeries({ series, claims, ledger, locale }: Props) {
  const t = translator(locale);
  const result = bestLowHigh(claims, series, ledger);
  const superseded = new Set(result.superseded);
  const current = series.claims.filter(({ id }) => !superseded.has(id));
  const parts = claims
    .filter(isQuantityClaim)
    .filter(
      ({ property, qualifiers }) =>
        property === series.property && qualifiers.category === series.category && qualifiers.part,
    );
  const line = (claim: Claim, faded = false) => (
    <ReportLine key={claim.id} claim={claim} ledger={ledger} locale={locale} anchor faded={faded} />
  );
  return (
    <div className="series" id={`figure-${series.property}${series.category ? `-${series.category}` : ""}`}>
      <div className="series-head">
        <h3>
          <PropertyLabel property={series.property} locale={locale} />
          {series.category && <span className="soft"> · {casualtyCategories[series.category][locale]}</span>}
        </h3>
        {result.badge && (
          <Badge tone={result.badge === "figures_differ" ? "caution" : "plain"}>{badges[result.badge][locale]}</Badge>
        )}
      </div>
      <p className="series-best">
        {result.best ? sayNumber(result.best.value, locale) : t("claims.notReported")}
        {result.best?.categories && (
          <span className="soft small">
            {" "}
            {result.best.categories
              .map((category) => casualtyCategories[category][locale])
              .join(t("common.sentence.separator"))}{" "}
            · {t("claims.derived")}
          </span>
        )}
      </p>
      {result.low && result.high && current.length > 1 && (
        <>
          <FigureRange claims={current} best={result.best?.value} locale={locale} />
          <p className="soft small">
            {result.high.open
              ? t("claims.rangeOpen", { low: sayNumber(result.low.value, locale) })
              : t("claims.range", {
                  low: sayNumber(result.low.value, locale),
                  high: sayCount(result.high.bound, locale),
                })}
          </p>
        </>
      )}
      <CountMovedLine series={series} ledger={ledger} locale={locale} />
      <ul className="reports">{current.map((claim) => line(claim))}</ul>
      {parts.length > 0 && (
        <>
          <h4 className="label">{t("claims.breakdown")}</h4>
          <ul className="reports">{parts.map((claim) => line(claim))}</ul>
        </>
      )}
      {superseded.size > 0 && (
        <>
          <h4 className="label">{t("claims.superseded")}</h4>
          <ul className="reports">
            {series.claims.filter(({ id }) => superseded.has(id)).map((claim) => line(claim, true))}
          </ul>
        </>
      )}
      {result.reasons.length > 0 && (
        <details className="why">
          <summary>{t("claims.whyThis")}</summary>
          <ol>
            {result.reasons.map((reason) => (
              <li key={reason.rule}>
                {locale === "ar" ? reason.text_ar : reason.text_en}{" "}
                <a href={`${paths.help(locale, "codebook")}#${anchors.rule(reason.rule)}`}>{reason.rule}</a>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
