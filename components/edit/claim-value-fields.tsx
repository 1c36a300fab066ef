import type { Property } from "@/domain/claims/registry";
import { isSaid } from "@/domain/claims/understand-said";
import { bases, placePrecisions, placeRelations, timePrecisions } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import { type DraftClaim, isUnread } from "./draft-claim";
import { bothSides, namedFields } from "./named-fields";
import { PageField } from "./page-field";
import type { FieldErrors } from "./problems";
import { SaidField, saidLabel } from "./said-field";

type Props = {
  /** `claims.3.value` */
  at: string;
  property: Property;
  claim: DraftClaim;
  errors: FieldErrors;
  locale: Locale;
};

/** The input for a claim's value: one line wherever one line can say it. */
export function ClaimValueFields({ at, property, claim, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(at, errors);
  const { value } = claim;
  const typed = isUnread(value) ? value.said : undefined;
  const { value: type } = property;
  if (isSaid(type)) {
    const { label, hint } = saidLabel(type, locale);
    const given = isUnread(value) || (value && isSaid(value.type) && value.type === type) ? value : undefined;
    return (
      <SaidField
        {...field("said", label, hint)}
        error={errorUnder(errors, at)}
        type={type}
        value={given as Parameters<typeof SaidField>[0]["value"]}
        typed={claim.said}
        property={claim.property}
        locale={locale}
      />
    );
  }
  switch (type) {
    case "page":
      return (
        <PageField
          {...field("ref", t("edit.claim.page"), t("sourcing.pageHint"))}
          value={typed ?? (value?.type === "page" ? value.ref : undefined)}
          kinds={property.to}
        />
      );
    case "place":
      return (
        <PageField
          {...field("ref", property.label[locale], t("sourcing.placeHint"))}
          value={typed ?? (value?.type === "place" ? value.ref : undefined)}
          kinds={property.to}
        />
      );
    case "enum":
      return (
        <SelectField
          {...field("key", t("edit.claim.option"))}
          locale={locale}
          options={property.vocabulary ?? {}}
          value={value?.type === "enum" ? value.key : undefined}
          empty={t("edit.claim.choose")}
        />
      );
    case "text":
      return (
        <>
          {bothSides(field, {
            key: "text",
            label: property.label[locale],
            hint: t("edit.claim.textHint"),
            text: value?.type === "text" ? value.text : undefined,
            locale,
          }).map((side) => (
            <TextField key={side.name} {...side} maxLength={600} />
          ))}
        </>
      );
  }
}

/** How exact a value is and how it is known: worked out from what was typed, and open to a better judgement. */
export function ClaimValueDetails({ at, property, claim: { value }, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(at, errors);
  if (property.value === "date") {
    const given = value?.type === "date" && !isUnread(value) ? value : undefined;
    return (
      <div className="triple">
        <SelectField
          {...field("precision", t("edit.claim.precision"))}
          locale={locale}
          options={timePrecisions}
          value={given?.precision}
          empty={t("common.field.none")}
        />
        <SelectField
          {...field("basis", t("edit.claim.basis"))}
          locale={locale}
          options={bases}
          value={given?.basis}
          empty={t("common.field.none")}
        />
        {bothSides(field, { key: "reasoning", label: t("edit.claim.reasoning"), text: given?.reasoning, locale }).map(
          (side) => (
            <TextField key={side.name} {...side} />
          ),
        )}
      </div>
    );
  }
  if (property.value === "place") {
    const given = value?.type === "place" ? value : undefined;
    return (
      <div className="triple">
        <SelectField
          {...field("relation", t("edit.claim.relation"))}
          locale={locale}
          options={placeRelations}
          value={given?.relation ?? "in"}
        />
        <SelectField
          {...field("precision", t("edit.claim.precision"))}
          locale={locale}
          options={placePrecisions}
          value={given?.precision ?? "locality"}
        />
        <SelectField
          {...field("basis", t("edit.claim.basis"))}
          locale={locale}
          options={bases}
          value={given?.basis ?? "stated"}
        />
      </div>
    );
  }
  return null;
}

/** The first error anywhere in a value that one input holds whole. */
const errorUnder = (errors: FieldErrors, at: string) =>
  Object.entries(errors).find(([name]) => name === at || name.startsWith(`${at}.`))?.[1];
