import type { Claim } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { formatDay, formatList } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { Ledger } from "./ledger";

type Props = { claim: Claim; ledger: Ledger; locale: Locale };

/** Who added a claim, who approved it, and its own address. */
export function ClaimProvenanceLines({ claim, ledger, locale }: Props) {
  const t = translator(locale);
  const known = ledger.provenance?.[claim.id];
  const dated = (name: string, at: Parameters<typeof formatDay>[0] | undefined) =>
    at === undefined ? name : t("claims.card.person", { name: isolate(name), date: formatDay(at, locale) });
  return (
    <>
      {known && (
        <>
          <dt>{t("claims.card.addedBy")}</dt>
          <dd>
            {dated(known.imported ? t("claims.card.imported") : formatList(known.addedBy, locale), known.addedAt)}
            {claim.origin.method === "model" && <> · {t("claims.card.model")}</>}
            {claim.origin.method === "rule" && <> · {t("claims.card.rule")}</>}
          </dd>
          <dt>{t("claims.card.approvedBy")}</dt>
          <dd>
            {known.approvedBy?.length
              ? dated(formatList(known.approvedBy, locale), known.approvedAt)
              : t("claims.card.notApproved")}
          </dd>
        </>
      )}
      <dt className="sr-only">{t("claims.card.permalink")}</dt>
      <dd>
        <a href={paths.claim(locale, ledger.page, claim.id)}>{t("claims.card.permalink")}</a> ·{" "}
        <a href={paths.talkOn(locale, ledger.page, claim.id)}>{t("reading.status.talk")}</a>
      </dd>
    </>
  );
}
