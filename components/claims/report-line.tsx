import type { ReactNode } from "react";
import type { Claim } from "@/domain/claims/claim";
import { saidOn } from "@/domain/claims/context";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";
import { CitationLink } from "./citation-link";
import { ClaimCard } from "./claim-card";
import { ClaimValue } from "./claim-value";
import { DateText } from "./date-text";
import type { Ledger } from "./ledger";
import { SpeakerName } from "./speaker-name";

type Props = {
  claim: Claim;
  ledger: Ledger;
  locale: Locale;
  /** Instead of the worded value. */
  value?: ReactNode;
  /** The id of the claim is given to one line of a page only. */
  anchor?: boolean;
  faded?: boolean;
};

/** One report on one line: what, who, where, when; the whole card opens below it. */
export function ReportLine({ claim, ledger, locale, value, anchor, faded }: Props) {
  const t = translator(locale);
  const first = claim.citations[0];
  const said = saidOn(claim, ledger);
  return (
    <li className={faded ? "report faded" : "report"} id={anchor ? `claim-${claim.id}` : undefined}>
      <div className="report-row">
        <span className="report-value">
          {value ?? <ClaimValue claim={claim} names={ledger.names} locale={locale} />}
          {claim.rank !== "normal" && (
            <Badge tone={claim.rank === "preferred" ? "good" : "caution"}>{t(`claims.badge.${claim.rank}`)}</Badge>
          )}
        </span>
        <span className="report-who">
          <SpeakerName attribution={claim.attribution} names={ledger.names} locale={locale} />
        </span>
        <span className="report-where">
          {first && <CitationLink citation={first} names={ledger.names} locale={locale} />}
          {said && (
            <span className="soft">
              {" · "}
              <DateText value={said} locale={locale} />
            </span>
          )}
        </span>
      </div>
      <details className="trace">
        <summary>{t("claims.card.open")}</summary>
        <ClaimCard claim={claim} ledger={ledger} locale={locale} />
      </details>
    </li>
  );
}
