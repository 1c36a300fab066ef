import type { Property } from "@/domain/claims/registry";
import { credibilities, ranks } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import { ClaimQualifierDetails } from "./claim-qualifier-fields";
import { ClaimSpeakerDetails } from "./claim-source-fields";
import { ClaimValueDetails } from "./claim-value-fields";
import type { DraftClaim } from "./draft-claim";
import { bothSides, namedFields } from "./named-fields";
import type { FieldErrors } from "./problems";
import { SaidField } from "./said-field";

type Props = { at: string; property: Property; claim: DraftClaim; errors: FieldErrors; locale: Locale };

/** What most claims do without: folded, unless something in it is wrong. */
export function ClaimDetails({ at, property, claim, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(at, errors);
  const shared = { property, claim, errors, locale };
  const isWrong = ["rank", "rankReason", "note", "asWritten", "credibility", "qualifiers.asOf", "qualifiers.time"].some(
    (key) => Object.keys(errors).some((name) => name.startsWith(`${at}.${key}`)),
  );
  return (
    <details open={isWrong} className="stack">
      <summary className="small">{t("edit.claim.more")}</summary>
      <div className="triple">
        <SaidField
          {...field("qualifiers.asOf", t("edit.claim.asOf"), t("edit.claim.asOfHint"))}
          type="date"
          value={claim.qualifiers?.asOf}
          locale={locale}
        />
        <TextField
          {...field("asWritten", t("edit.claim.asWritten"), t("edit.claim.asWrittenHint"))}
          value={claim.asWritten}
          maxLength={60}
        />
      </div>
      <ClaimValueDetails at={`${at}.value`} {...shared} />
      <ClaimQualifierDetails at={`${at}.qualifiers`} {...shared} />
      <ClaimSpeakerDetails at={at} claim={claim} errors={errors} locale={locale} />
      <div className="pair">
        <SelectField
          {...field("rank", t("edit.claim.rank"))}
          locale={locale}
          options={ranks}
          value={claim.rank ?? "normal"}
        />
        <SelectField
          {...field("credibility", t("edit.claim.credibility"))}
          locale={locale}
          options={credibilities}
          value={String(claim.credibility ?? 6)}
        />
        {(["rankReason", "note"] as const).flatMap((key) =>
          bothSides(field, { key, label: t(`edit.claim.${key}`), text: claim[key], locale }).map((side) => (
            <TextField key={side.name} {...side} error={side.error ?? errors[`${at}.${key}`]} />
          )),
        )}
      </div>
    </details>
  );
}
