import type { Claim } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Ledger } from "./ledger";
import { ReportLine } from "./report-line";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** What happened after what, numbered: by the times that are told where all of them are, else in the order the page keeps. */
export function SequenceList({ claims, ledger, locale }: Props) {
  const told = claims.filter(({ property }) => property === "sequence");
  if (told.length === 0) return null;
  const start = ({ qualifiers }: Claim) => qualifiers.time?.start;
  const ordered = told.every(start) ? told.toSorted((a, b) => (start(a) ?? "").localeCompare(start(b) ?? "")) : told;
  return (
    <section aria-labelledby="property-sequence">
      <h2 id="property-sequence" className="section-title">
        {translator(locale)("ledger.sequence.title")}
      </h2>
      <ol className="reports claim-list sequence">
        {ordered.map((claim) => (
          <ReportLine key={claim.id} claim={claim} ledger={ledger} locale={locale} anchor />
        ))}
      </ol>
    </section>
  );
}
