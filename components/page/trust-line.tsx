import { bestLowHigh } from "@/domain/claims/best";
import type { Claim } from "@/domain/claims/claim";
import { saidOn } from "@/domain/claims/context";
import { credibilities } from "@/domain/claims/credibility";
import { properties, propertyNamed } from "@/domain/claims/registry";
import { isCasualty, seriesOf } from "@/domain/claims/series";
import { canonicalJson } from "@/domain/revisions/canonical";
import type { Locale } from "@/domain/text";
import { formatList } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { sayDate } from "@/i18n/words";
import type { Ledger } from "../claims/ledger";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** One line on how far to trust what stands above it: how many reports and voices, how recent, what is inferred, whether they agree. */
export function TrustLine({ claims, ledger, locale }: Props) {
  const t = translator(locale);
  const facts = trustOf(claims, ledger);
  if (facts.reports === 0) return <p className="trust-line">{t("reading.trust.none")}</p>;
  const counts = {
    reports: t("common.count.reports", { count: facts.reports }),
    speakers: t("common.count.speakers", { count: facts.speakers }),
  };
  const inferred = facts.inferred.map((key) => propertyNamed(key)?.label[locale] ?? key);
  return (
    <p className="trust-line">
      {facts.latest
        ? t(facts.latest.basis === "stated" ? "reading.trust.line" : "reading.trust.lineInferred", {
            ...counts,
            date: sayDate(facts.latest, locale),
          })
        : t("reading.trust.lineUndated", counts)}{" "}
      {facts.differ && <a href="#figures">{t("reading.trust.differ")}</a>}{" "}
      {inferred.length > 0 && `${t("reading.trust.inferred", { what: formatList(inferred, locale) })} `}
      {t(facts.confirmed ? "reading.trust.confirmed" : "reading.trust.notIndependent")}
    </p>
  );
}

function trustOf(claims: readonly Claim[], ledger: Ledger) {
  const alive = claims.filter(({ rank }) => rank !== "deprecated");
  const speakers = alive.map(({ attribution, citations }) =>
    attribution.speaker
      ? canonicalJson(attribution.speaker)
      : `${attribution.speakerType} ${citations[0]?.source ?? ""}`,
  );
  return {
    reports: new Set(alive.flatMap(({ citations }) => citations.map(({ source }) => source))).size,
    speakers: new Set(speakers).size,
    latest: alive
      .map((claim) => saidOn(claim, ledger))
      .filter((date) => date?.end !== undefined)
      .sort((a, b) => ((a?.end ?? "") < (b?.end ?? "") ? -1 : 1))
      .at(-1),
    confirmed: areFiguresConfirmed(alive, ledger),
    inferred: Object.keys(properties).filter((key) =>
      alive.some(
        ({ property, value }) =>
          property === key && "basis" in value && value.basis !== "stated" && value.basis !== "external",
      ),
    ),
    differ: seriesOf(alive).some((series) => bestLowHigh(alive, series, ledger).badge === "figures_differ"),
  };
}

/** Whether independent sources agree on a figure of the page; that they agree on its kind or place confirms no toll. */
function areFiguresConfirmed(claims: readonly Claim[], ledger: Ledger): boolean {
  const credibility = credibilities(claims, ledger);
  return claims.some(({ id, property }) => isCasualty(property) && credibility.get(id) === 1);
}
