import type { Claim } from "@/domain/claims/claim";
import { responsibilityOf } from "@/domain/claims/responsibility";
import { responsibilityStates, stances } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { PageLink } from "../ui/page-link";
import type { Ledger } from "./ledger";
import { ReportLine } from "./report-line";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** Who is said to be responsible, line by line, under the state that follows from all of them. */
export function ResponsibilityPanel({ claims, ledger, locale }: Props) {
  const t = translator(locale);
  const { state, lines } = responsibilityOf(claims, ledger);
  const aside = claims.filter(
    ({ id, property }) => property === "responsibility" && !lines.some(({ claimId }) => claimId === id),
  );
  if (lines.length + aside.length === 0) return null;
  return (
    <section aria-labelledby="responsibility">
      <h2 id="responsibility" className="section-title">
        {t("claims.responsibility.title")}
      </h2>
      <div className="series">
        <p className="series-best">
          <a className="term" href={`${paths.help(locale, "codebook")}#state-${state}`}>
            {responsibilityStates[state][locale]}
          </a>
        </p>
        <p className="soft small">{t("claims.responsibility.intro")}</p>
        <ul className="reports">
          {lines.map((line) => {
            const claim = claims.find(({ id }) => id === line.claimId);
            return (
              claim && (
                <ReportLine
                  key={claim.id}
                  claim={claim}
                  ledger={ledger}
                  locale={locale}
                  anchor
                  value={
                    <>
                      <PageLink to={line.group} names={ledger.names} locale={locale} />
                      {": "}
                      <strong>{stances[line.stance][locale]}</strong>
                      {line.party && (
                        <>
                          {" "}
                          {t("claims.responsibility.with")}{" "}
                          <PageLink to={line.party} names={ledger.names} locale={locale} />
                        </>
                      )}
                    </>
                  }
                />
              )
            );
          })}
        </ul>
        {aside.length > 0 && (
          <>
            <h4 className="label">{t("ledger.setAside")}</h4>
            <ul className="reports">
              {aside.map((claim) => (
                <ReportLine key={claim.id} claim={claim} ledger={ledger} locale={locale} anchor faded />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
