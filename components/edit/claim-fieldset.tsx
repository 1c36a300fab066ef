import { propertyNamed } from "@/domain/claims/registry";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimValue } from "../claims/claim-value";
import type { Names } from "../names";
import { ClaimDetails } from "./claim-details";
import { ClaimQualifierFields } from "./claim-qualifier-fields";
import { ClaimRelationField } from "./claim-relation-field";
import { ClaimCitationFields, ClaimSpeakerFields } from "./claim-source-fields";
import { ClaimValueFields } from "./claim-value-fields";
import { type DraftClaim, isWhole } from "./draft-claim";
import type { FieldErrors } from "./problems";
import { withoutWork } from "./worked-on";

type Props = {
  index: number;
  claim: DraftClaim;
  /** All claims of the page, this one among them. */
  others: readonly DraftClaim[];
  /** Drawn as a line until somebody opens it. */
  isLight?: boolean;
  /** Sent along out of sight. */
  isApart?: boolean;
  /** The one that is to be mended. */
  isChosen?: boolean;
  names: Names;
  /** Attached words behind citations, by citation, where whoever edits may read them. */
  cited?: Readonly<Record<string, string>> | undefined;
  errors: FieldErrors;
  locale: Locale;
};

/** One claim as plain form fields named `claims.<index>.…`. It is folded until somebody works on it or it has an error. */
export function ClaimFieldset({
  index,
  claim,
  others,
  isLight,
  isApart,
  isChosen,
  names,
  cited,
  errors,
  locale,
}: Props) {
  const t = translator(locale);
  const property = propertyNamed(claim.property);
  if (!property) return null;
  const at = `claims.${index}`;
  const isWrong = Object.keys(errors).some((name) => name === at || name.startsWith(`${at}.`));
  const carried = (
    <>
      <input type="hidden" name={`${at}.id`} value={claim.id ?? ""} />
      <input type="hidden" name={`${at}.property`} value={claim.property} />
      {claim.open && <input type="hidden" name={`${at}.open`} value="true" />}
      <input type="hidden" name={`${at}.was`} value={JSON.stringify(withoutWork(claim))} />
    </>
  );
  const isOpen = isWrong || !claim.id || isChosen || claim.open;
  const shared = { property, claim, errors, locale };
  const step = (name: string, label: string, className = "button compact") => (
    <button type="submit" name="step" value={`${name}.${index}`} className={className} formNoValidate>
      {label}
    </button>
  );
  return (
    <details
      className="claim-fields"
      hidden={isApart}
      open={isOpen}
      id={at}
      data-claim={index}
      data-property={claim.property}
    >
      <summary>
        {property.label[locale]}
        {isWhole(claim) && (
          <span className="soft">
            {": "}
            <ClaimValue claim={claim} names={names} locale={locale} plain />
          </span>
        )}
      </summary>
      {isLight && !isOpen ? (
        <div className="actions" data-light="">
          {carried}
          {step("open-claim", t("sourcing.open"))}
        </div>
      ) : (
        <fieldset className="stack">
          <legend className="sr-only">
            {t("edit.claim.legendNamed", { n: index + 1, property: property.label[locale] })}
          </legend>
          {errors[at] && <p className="text-danger">{errors[at]}</p>}
          {carried}
          <div className="pair">
            <ClaimValueFields at={`${at}.value`} {...shared} />
            <ClaimQualifierFields at={`${at}.qualifiers`} {...shared} />
          </div>
          <ClaimCitationFields at={at} index={index} claim={claim} cited={cited} errors={errors} locale={locale} />
          <div className="pair">
            <ClaimSpeakerFields at={at} claim={claim} errors={errors} locale={locale} />
          </div>
          <ClaimRelationField at={at} claim={claim} others={others} errors={errors} locale={locale} />
          <p className="effect small" aria-live="polite" hidden />
          <ClaimDetails at={at} {...shared} />
          <div className="actions">
            {step("add-citation", t("edit.claim.addCitation"))}
            {step("duplicate-claim", t("sourcing.duplicate"))}
            {property.category && step("split-claim", t("sourcing.split"))}
            {step("remove-claim", t("edit.claim.remove", { n: index + 1 }), "button compact danger")}
          </div>
        </fieldset>
      )}
    </details>
  );
}
