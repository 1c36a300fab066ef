import { stances } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Ledger } from "../claims/ledger";
import { byDate, type ClaimElsewhere, ledgerOf } from "../claims/other-page";
import { ReportLine } from "../claims/report-line";
import { PageLink } from "../ui/page-link";

type Props = { rows: readonly ClaimElsewhere[]; ledger: Ledger; locale: Locale };

/** What is claimed, denied or ascribed of a group's part in events, event by event, by date. */
export function StancesSection({ rows, ledger, locale }: Props) {
  if (rows.length === 0) return null;
  const t = translator(locale);
  return (
    <section aria-labelledby="stances" className="claim-list">
      <h2 id="stances" className="section-title">
        {t("ledger.stances.title")}
      </h2>
      <p className="soft small">{t("ledger.stances.intro")}</p>
      <ul className="reports">
        {rows.toSorted(byDate(ledger)).map(({ subject, claim }) => {
          const { stance, party } = claim.qualifiers;
          const about = claim.value.type === "page" ? claim.value.ref : undefined;
          return (
            <ReportLine
              key={`${subject}#${claim.id}`}
              claim={claim}
              ledger={ledgerOf(ledger, subject)}
              locale={locale}
              value={
                <>
                  <PageLink to={subject} names={ledger.names} locale={locale} />
                  {": "}
                  {about && about !== ledger.page && (
                    <>
                      <PageLink to={about} names={ledger.names} locale={locale} />
                      {", "}
                    </>
                  )}
                  <strong>{stance && stances[stance][locale]}</strong>
                  {party && party !== ledger.page && (
                    <>
                      {" "}
                      {t("claims.responsibility.with")} <PageLink to={party} names={ledger.names} locale={locale} />
                    </>
                  )}
                </>
              }
            />
          );
        })}
      </ul>
    </section>
  );
}
