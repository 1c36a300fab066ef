import { bestLowHigh } from "@/domain/claims/best";
import type { Claim } from "@/domain/claims/claim";
import { figureFor } from "@/domain/claims/figure";
import { responsibilityOf } from "@/domain/claims/responsibility";
import { seriesOf } from "@/domain/claims/series";
import { responsibilityStates } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { siteDigits } from "@/i18n/site";
import { sayNumber } from "@/i18n/words";
import type { Ledger } from "../claims/ledger";
import { PropertyLabel } from "../claims/property-label";
import { Fact } from "./fact";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** The figures of an event in short, each leading to all reports of it, and the state of responsibility. */
export function TollFacts({ claims, ledger, locale }: Props) {
  const totals = seriesOf(claims).filter(({ category }) => category === undefined || category === "total");
  const responsibility = responsibilityOf(claims, ledger);
  return (
    <>
      {totals.map((series) => {
        const best = bestLowHigh(claims, series, ledger).best;
        const figure =
          best && figureFor(claims, series.property, series.category, ledger, { digits: siteDigits(locale) });
        return (
          best && (
            <Fact key={series.property} label={<PropertyLabel property={series.property} locale={locale} />}>
              <dd>
                <a href={`#figure-${series.property}${series.category ? `-${series.category}` : ""}`}>
                  {figure ? figure.text[locale] : sayNumber(best.value, locale)}
                </a>
              </dd>
            </Fact>
          )
        );
      })}
      {responsibility.lines.length > 0 && (
        <Fact label={<PropertyLabel property="responsibility" locale={locale} />}>
          <dd>
            <a href="#responsibility">{responsibilityStates[responsibility.state][locale]}</a>
          </dd>
        </Fact>
      )}
    </>
  );
}
