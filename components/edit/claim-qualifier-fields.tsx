import type { Property } from "@/domain/claims/registry";
import { casualtyCategories, groupRelations, stances, statementKinds } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import type { DraftClaim } from "./draft-claim";
import { bothSides, namedFields } from "./named-fields";
import { PageField } from "./page-field";
import type { FieldErrors } from "./problems";
import { SaidField } from "./said-field";

type Props = { at: string; property: Property; claim: DraftClaim; errors: FieldErrors; locale: Locale };

const attackers = {
  yes: { ar: "نعم", en: "Yes" },
  no: { ar: "لا", en: "No" },
  unknown: { ar: "غير معروف", en: "Unknown" },
} as const;

/** The qualifiers without which a claim of this property says nothing, and no others. */
export function ClaimQualifierFields({ at, property, claim: { qualifiers }, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(at, errors);
  const needs = (key: NonNullable<Property["needs"]>[number]) => property.needs?.includes(key);
  const empty = t("edit.claim.choose");
  return (
    <>
      {property.category && (
        <SelectField
          {...field("category", t("edit.claim.category"))}
          locale={locale}
          options={casualtyCategories}
          value={qualifiers?.category ?? "total"}
        />
      )}
      {needs("stance") && (
        <SelectField
          {...field("stance", t("edit.claim.stance"))}
          locale={locale}
          options={stances}
          value={qualifiers?.stance}
          empty={empty}
        />
      )}
      {needs("relation") && (
        <SelectField
          {...field("relation", t("edit.claim.relation"))}
          locale={locale}
          options={groupRelations}
          value={qualifiers?.relation}
          empty={empty}
        />
      )}
      {needs("statementKind") && (
        <SelectField
          {...field("statementKind", t("edit.claim.statementKind"))}
          locale={locale}
          options={statementKinds}
          value={qualifiers?.statementKind}
          empty={empty}
        />
      )}
      {needs("party") && (
        <PageField
          {...field("party", t("edit.claim.party"), t("sourcing.pageHint"))}
          value={qualifiers?.party}
          kinds={["group"]}
        />
      )}
    </>
  );
}

/** The qualifiers that most claims of a property do without. */
export function ClaimQualifierDetails({ at, property, claim: { qualifiers }, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields(at, errors);
  return (
    <div className="triple">
      {property.category && (
        <>
          <SelectField
            {...field("includesAttackers", t("edit.claim.includesAttackers"))}
            locale={locale}
            options={attackers}
            value={qualifiers?.includesAttackers ?? "unknown"}
          />
          {bothSides(field, { key: "part", label: t("edit.claim.part"), text: qualifiers?.part, locale }).map(
            (side) => (
              <TextField key={side.name} {...side} />
            ),
          )}
        </>
      )}
      {property.needs?.includes("stance") && (
        <PageField
          {...field("party", t("edit.claim.party"), t("sourcing.pageHint"))}
          value={qualifiers?.party}
          kinds={["group"]}
        />
      )}
      {property.agg === "list" && (
        <SaidField {...field("time", t("edit.claim.time"))} type="date" value={qualifiers?.time} locale={locale} />
      )}
    </div>
  );
}
