import type { Activity } from "@/domain/claims/activity-years";
import type { Claim } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Ledger } from "../claims/ledger";
import { type ClaimElsewhere, ledgerOf } from "../claims/other-page";
import { ReportLine } from "../claims/report-line";
import { SaidElsewhere } from "../page/said-elsewhere";
import { PageLink } from "../ui/page-link";
import { ActivitySection } from "./activity-section";
import { relationEdges } from "./relation-edges";
import { RelationsSection } from "./relations-section";
import { StancesSection } from "./stances-section";

type Props = {
  claims: readonly Claim[];
  elsewhere: readonly ClaimElsewhere[];
  activity: Activity | undefined;
  ledger: Ledger;
  locale: Locale;
};

/** What a group page shows beyond what is told of the group: relations, stances on events, activity, persons, its words. */
export function GroupSections({ claims, elsewhere, activity, ledger, locale }: Props) {
  const edges = relationEdges(ledger.page, claims, elsewhere);
  const stances = elsewhere.filter(({ claim }) => claim.property === "responsibility");
  const persons = elsewhere.filter(({ claim }) => claim.property === "affiliation");
  const shown = new Set([...edges.map(({ claim }) => claim), ...[...stances, ...persons].map(({ claim }) => claim)]);
  const others = elsewhere.filter(({ claim }) => !shown.has(claim));
  return (
    <>
      <RelationsSection edges={edges} ledger={ledger} locale={locale} />
      <StancesSection rows={stances} ledger={ledger} locale={locale} />
      {activity && <ActivitySection activity={activity} names={ledger.names} locale={locale} />}
      {persons.length > 0 && (
        <section aria-labelledby="persons" className="claim-list">
          <h2 id="persons" className="section-title">
            {translator(locale)("ledger.people")}
          </h2>
          <ul className="reports">
            {persons.map(({ subject, claim }) => (
              <ReportLine
                key={`${subject}#${claim.id}`}
                claim={claim}
                ledger={ledgerOf(ledger, subject)}
                locale={locale}
                value={<PageLink to={subject} names={ledger.names} locale={locale} />}
              />
            ))}
          </ul>
        </section>
      )}
      <SaidElsewhere kind="group" rows={others} ledger={ledger} locale={locale} />
    </>
  );
}
