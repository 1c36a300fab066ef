import type { Claim } from "@/domain/claims/claim";
import { asOf } from "@/domain/claims/context";
import { type PropertyKey, propertyKeys } from "@/domain/claims/registry";
import type { Locale } from "@/domain/text";
import type { Ledger } from "./ledger";
import { PropertyLabel } from "./property-label";
import { ReportLine } from "./report-line";

type Props = {
  claims: readonly Claim[];
  ledger: Ledger;
  locale: Locale;
  /** The properties to show; as a rule those that no panel above shows. */
  only?: readonly PropertyKey[];
};

/** What is told of a page, property by property, oldest first; each line opens to its source. */
export function ClaimList({ claims, ledger, locale, only = propertyKeys }: Props) {
  const shown = only.filter((key) => claims.some(({ property }) => property === key));
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((key) => (
        <section key={key} aria-labelledby={`property-${key}`} className="claim-list">
          <h3 id={`property-${key}`}>
            <PropertyLabel property={key} locale={locale} />
          </h3>
          <ul className="reports">
            {claims
              .filter(({ property }) => property === key)
              .sort((a, b) => dayOf(a, ledger).localeCompare(dayOf(b, ledger)))
              .map((claim) => (
                <ReportLine key={claim.id} claim={claim} ledger={ledger} locale={locale} anchor />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What a text property tells of comes before the day on which it was told. */
const dayOf = (claim: Claim, ledger: Ledger) => claim.qualifiers.time?.start ?? asOf(claim, ledger)?.start ?? "9999";
