import { propertyNamed } from "@/domain/claims/registry";
import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimValue } from "../claims/claim-value";
import type { Ledger } from "../claims/ledger";
import { byDate, type ClaimElsewhere, ledgerOf } from "../claims/other-page";
import { ReportLine } from "../claims/report-line";
import { PageLink } from "../ui/page-link";

type Props = { kind: KindName; rows: readonly ClaimElsewhere[]; ledger: Ledger; locale: Locale };

/** What a person or a group is reported to have said, on the pages of what it was said about; by date. */
export function SaidElsewhere({ kind, rows, ledger, locale }: Props) {
  const said = rows.filter(({ claim: { attribution } }) => {
    const { speaker } = attribution;
    return speaker !== undefined && "ref" in speaker && speaker.ref === ledger.page;
  });
  if (said.length === 0) return null;
  const t = translator(locale);
  return (
    <section aria-labelledby="said" className="claim-list">
      <h2 id="said" className="section-title">
        {t(kind === "person" ? "ledger.said.titlePerson" : "ledger.said.title")}
      </h2>
      <p className="soft small">{t("ledger.said.intro")}</p>
      <ul className="reports">
        {said.toSorted(byDate(ledger)).map(({ subject, claim }) => (
          <ReportLine
            key={`${subject}#${claim.id}`}
            claim={claim}
            ledger={ledgerOf(ledger, subject)}
            locale={locale}
            value={
              <>
                <PageLink to={subject} names={ledger.names} locale={locale} />
                <span className="label"> · {propertyNamed(claim.property)?.label[locale] ?? claim.property}: </span>
                <ClaimValue claim={claim} names={ledger.names} locale={locale} />
              </>
            }
          />
        ))}
      </ul>
    </section>
  );
}
