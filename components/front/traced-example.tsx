import { bestLowHigh } from "@/domain/claims/best";
import type { Claim } from "@/domain/claims/claim";
import { claimsOfSeries, type SeriesKey } from "@/domain/claims/series";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { sayNumber, sayQuantity } from "@/i18n/words";
import { CitationLink } from "../claims/citation-link";
import type { Ledger } from "../claims/ledger";
import { SpeakerName } from "../claims/speaker-name";
import { PageLink } from "../ui/page-link";

type Props = {
  claims: readonly Claim[];
  series: SeriesKey & { property: "deaths" | "injured" };
  ledger: Ledger;
  locale: Locale;
};

/** One real figure followed to its source in three steps, with the reports that disagree. Nothing when it has no best value. */
export function TracedExample({ claims, series, ledger, locale }: Props) {
  const t = translator(locale);
  const { best } = bestLowHigh(claims, series, ledger);
  const reports = claimsOfSeries(claims, series);
  const told = reports.find(({ id }) => best?.claimIds.includes(id));
  if (!best || !told) return null;
  const others = reports.filter(({ id }) => !best.claimIds.includes(id));
  return (
    <section className="traced" aria-labelledby="traced">
      <div className="wrap">
        <h2 id="traced">{t("reading.front.tracing")}</h2>
        <p className="soft">
          {t("reading.front.tracingFrom")} <PageLink to={ledger.page} names={ledger.names} locale={locale} />
        </p>
        <ol>
          <li>
            <h3>{t("reading.front.stepFigure")}</h3>
            <p className="quoted">
              <a href={`${paths.page(locale, ledger.page)}#figure-${series.property}-${series.category ?? "total"}`}>
                {sayQuantity(best.value, series.property, locale, { category: series.category })}
              </a>
            </p>
          </li>
          <li>
            <h3>{t("reading.front.stepReport")}</h3>
            <p className="quoted">
              <SpeakerName attribution={told.attribution} names={ledger.names} locale={locale} />
            </p>
            {told.citations.map((citation) => (
              <p key={`${citation.source}${citation.paragraph}`} className="small">
                <CitationLink citation={citation} names={ledger.names} locale={locale} />
              </p>
            ))}
          </li>
          <li>
            <h3>{t("reading.front.stepOthers")}</h3>
            {others.length === 0 && <p className="soft">{t("reading.front.noOthers")}</p>}
            {others.slice(0, 4).map((claim) => (
              <p key={claim.id}>
                <span className="quoted">{sayNumber(claim.value, locale)}</span>{" "}
                <span className="soft small">
                  <SpeakerName attribution={claim.attribution} names={ledger.names} locale={locale} /> ·{" "}
                  {claim.citations[0] && (
                    <CitationLink citation={claim.citations[0]} names={ledger.names} locale={locale} />
                  )}
                </span>
              </p>
            ))}
          </li>
        </ol>
      </div>
    </section>
  );
}
