import type { Claim } from "@/domain/claims/claim";
import { propertyNamed } from "@/domain/claims/registry";
import { credibilities, ranks } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimValue } from "../claims/claim-value";
import type { Names } from "../names";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import { ClaimQualifierFields } from "./claim-qualifier-fields";
import { ClaimSourceFields } from "./claim-source-fields";
import { ClaimValueFields } from "./claim-value-fields";
import type { FieldErrors } from "./problems";

/** A claim in a form: whole, or one that somebody has just begun. */
export type DraftClaim = Partial<Claim> & Pick<Claim, "property">;

type Props = {
  index: number;
  claim: DraftClaim;
  names: Names;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
  errors: FieldErrors;
  locale: Locale;
};

const isWhole = (claim: DraftClaim): claim is Claim =>
  claim.value !== undefined && claim.attribution !== undefined && claim.qualifiers !== undefined;

/** One claim as plain form fields named `claims.<index>.…`. It is folded until somebody works on it or it has an error. */
export function ClaimFieldset({ index, claim, names, cited, errors, locale }: Props) {
  const t = translator(locale);
  const property = propertyNamed(claim.property);
  if (!property) return null;
  const at = `claims.${index}`;
  const wrong = Object.keys(errors).some((name) => name === at || name.startsWith(`${at}.`));
  const side = (key: "note" | "rankReason", lang: Locale) => ({
    name: `${at}.${key}.${lang}`,
    label: `${t(`edit.claim.${key}`)} (${t(`common.language.${lang}`)})`,
    value: claim[key]?.[lang],
    error: errors[`${at}.${key}.${lang}`] ?? errors[`${at}.${key}`],
    lang,
    dir: lang === "ar" ? ("rtl" as const) : ("ltr" as const),
  });
  return (
    <details className="claim-fields" open={wrong || !claim.id} id={at}>
      <summary>
        {property.label[locale]}
        {isWhole(claim) && (
          <span className="soft">
            {": "}
            <ClaimValue claim={claim} names={names} locale={locale} plain />
          </span>
        )}
      </summary>
      <fieldset className="stack">
        <legend className="sr-only">
          {t("edit.claim.legendNamed", { n: index + 1, property: property.label[locale] })}
        </legend>
        {errors[at] && <p className="text-danger">{errors[at]}</p>}
        <input type="hidden" name={`${at}.id`} value={claim.id ?? ""} />
        <input type="hidden" name={`${at}.property`} value={claim.property} />
        <input type="hidden" name={`${at}.value.type`} value={property.value} />
        <input type="hidden" name={`${at}.was`} value={JSON.stringify(claim)} />
        <ClaimValueFields at={`${at}.value`} property={property} value={claim.value} errors={errors} locale={locale} />
        <ClaimQualifierFields
          at={`${at}.qualifiers`}
          property={property}
          qualifiers={claim.qualifiers}
          errors={errors}
          locale={locale}
        />
        <ClaimSourceFields at={at} index={index} claim={claim} cited={cited} errors={errors} locale={locale} />
        <details>
          <summary className="small">{t("edit.claim.more")}</summary>
          <div className="triple">
            <TextField
              name={`${at}.asWritten`}
              label={t("edit.claim.asWritten")}
              hint={t("edit.claim.asWrittenHint")}
              value={claim.asWritten}
              error={errors[`${at}.asWritten`]}
              maxLength={60}
            />
            <TextField
              name={`${at}.qualifiers.asOf`}
              label={t("edit.claim.asOf")}
              hint={t("edit.claim.asOfHint")}
              value={claim.qualifiers?.asOf?.edtf}
              error={errors[`${at}.qualifiers.asOf`]}
              dir="ltr"
            />
            <SelectField
              name={`${at}.credibility`}
              label={t("edit.claim.credibility")}
              locale={locale}
              options={credibilities}
              value={String(claim.credibility ?? 6)}
            />
            <SelectField
              name={`${at}.rank`}
              label={t("edit.claim.rank")}
              locale={locale}
              options={ranks}
              value={claim.rank ?? "normal"}
              error={errors[`${at}.rank`]}
            />
          </div>
          <div className="pair">
            <TextField {...side("rankReason", "ar")} />
            <TextField {...side("rankReason", "en")} />
            <TextField {...side("note", "ar")} />
            <TextField {...side("note", "en")} />
          </div>
        </details>
        <div>
          <button
            type="submit"
            name="step"
            value={`remove-claim.${index}`}
            className="button compact danger"
            formNoValidate
          >
            {t("edit.claim.remove", { n: index + 1 })}
          </button>
        </div>
      </fieldset>
    </details>
  );
}
