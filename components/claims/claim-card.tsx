import type { Claim } from "@/domain/claims/claim";
import { saidOn } from "@/domain/claims/context";

import { bases, channels, claimFlags, credibilities, reliabilities, sourceTypes } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { nameOf } from "../names";
import { OwnText } from "../ui/own-text";
import { CitationLink } from "./citation-link";
import { ClaimProvenanceLines } from "./claim-provenance";
import { DateText } from "./date-text";
import type { Ledger } from "./ledger";
import { SpeakerName } from "./speaker-name";

type Props = { claim: Claim; ledger: Ledger; locale: Locale };

/** Everything the wiki knows of one claim. It stands inside a `<details>`, so it opens without script. */
export function ClaimCard({ claim, ledger, locale }: Props) {
  const t = translator(locale);
  const { names, sources } = ledger;
  const { attribution, citations, qualifiers, value } = claim;
  const doubt = ledger.inDoubt?.get(claim.id);
  const said = saidOn(claim, ledger);
  const source = citations[0] && sources[citations[0].source];
  // Only what a person judged: what follows from agreement among reports shows in the line of trust.
  const { credibility } = claim;
  const basis = "basis" in value ? value.basis : undefined;
  return (
    <dl className="claim-card">
      <dt>{t("claims.card.source")}</dt>
      <dd>
        {citations.map((citation, index) => (
          <div key={`${citation.source}${citation.paragraph}${citation.sentence ?? ""}`}>
            <CitationLink
              citation={citation}
              names={names}
              locale={locale}
              short={index > 0 && citation.source === citations[0]?.source}
            />
            {sources[citation.source]?.withheld && <span className="soft"> · {t("claims.recheck.withheld")}</span>}
            {sources[citation.source]?.retracted && <span className="soft"> · {t("claims.recheck.retracted")}</span>}
          </div>
        ))}
        {doubt && <p className="soft">{t(`claims.recheck.cause.${doubt}`)}</p>}
        {source && (
          <div className="soft">
            {[
              source.type && source.type !== "unknown" && sourceTypes[source.type][locale],
              // F stands where nobody has judged the source, and says nothing then.
              source.reliability !== "F" && reliabilities[source.reliability][locale],
            ]
              .filter(Boolean)
              .join(" · ")}
          </div>
        )}
      </dd>
      <dt>{t("claims.card.speaker")}</dt>
      <dd>
        <SpeakerName attribution={attribution} names={names} locale={locale} />
        {attribution.channel && <> · {t("claims.card.via", { channel: channels[attribution.channel][locale] })}</>}
        {attribution.relayedBy && attribution.relayedBy.length > 0 && (
          <div className="soft">
            {t("claims.card.relayed", {
              chain: attribution.relayedBy.map((ref) => nameOf(ref, names, locale).text).join(" ← "),
            })}
          </div>
        )}
      </dd>
      {said && (
        <>
          <dt>{t("claims.card.asOf")}</dt>
          <dd>
            <DateText value={said} locale={locale} />
            {!qualifiers.asOf && <span className="soft"> · {t("claims.card.asOfSource")}</span>}
          </dd>
        </>
      )}
      {basis && basis !== "stated" && (
        <>
          <dt>{t("claims.card.basis")}</dt>
          <dd>
            {bases[basis][locale]}
            {"reasoning" in value && <OwnText text={value.reasoning} locale={locale} as="p" />}
          </dd>
        </>
      )}
      {claim.asWritten && (
        <>
          <dt>{t("claims.card.asWritten")}</dt>
          <dd>
            <q dir="auto">{claim.asWritten}</q>
          </dd>
        </>
      )}
      {claim.quote && (
        <>
          <dt>{t("claims.card.quote")}</dt>
          <dd>
            <q dir="auto" lang={claim.quote.lang}>
              {claim.quote.text}
            </q>
          </dd>
        </>
      )}
      {qualifiers.includesAttackers && qualifiers.category === "total" && (
        <>
          <dt>{t("claims.card.note")}</dt>
          <dd>{t(`claims.includesAttackers.${qualifiers.includesAttackers}`)}</dd>
        </>
      )}
      {(claim.note?.ar || claim.note?.en) && (
        <>
          <dt>{t("claims.card.note")}</dt>
          <dd>
            <OwnText text={claim.note} locale={locale} />
          </dd>
        </>
      )}
      {claim.rankReason && (
        <>
          <dt>{t("claims.card.rankReason")}</dt>
          <dd>
            <OwnText text={claim.rankReason} locale={locale} />
          </dd>
        </>
      )}
      {credibility !== 6 && (
        <>
          <dt>{t("claims.card.credibility")}</dt>
          <dd>{credibilities[credibility][locale]}</dd>
        </>
      )}
      {qualifiers.flags.length > 0 && (
        <>
          <dt>{t("claims.card.flags")}</dt>
          <dd>{qualifiers.flags.map((flag) => claimFlags[flag][locale]).join(t("common.sentence.separator"))}</dd>
        </>
      )}
      <ClaimProvenanceLines claim={claim} ledger={ledger} locale={locale} />
      <dt className="sr-only">{t("sourcing.fix.card")}</dt>
      <dd>
        <a href={paths.fix(locale, ledger.page, `claim.${claim.id}`)}>{t("reading.status.suggest")}</a>
      </dd>
    </dl>
  );
}
