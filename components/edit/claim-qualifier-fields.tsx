import type { Claim } from "@/domain/claims/claim";
import type { Property } from "@/domain/claims/registry";
import { casualtyCategories, groupRelations, stances, statementKinds } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextField } from "../ui/text-field";
import type { FieldErrors } from "./problems";

type Props = {
  at: string;
  property: Property;
  qualifiers: Claim["qualifiers"] | undefined;
  errors: FieldErrors;
  locale: Locale;
};

const attackers = {
  yes: { ar: "نعم", en: "Yes" },
  no: { ar: "لا", en: "No" },
  unknown: { ar: "غير معروف", en: "Unknown" },
} as const;

/** The qualifiers that this property asks for, and no others. */
export function ClaimQualifierFields({ at, property, qualifiers, errors, locale }: Props) {
  const t = translator(locale);
  const field = (key: string, label: string, hint?: string) => ({
    name: `${at}.${key}`,
    label,
    hint,
    error: errors[`${at}.${key}`],
  });
  const needs = (key: NonNullable<Property["needs"]>[number]) => property.needs?.includes(key);
  const empty = t("edit.claim.choose");
  return (
    <div className="triple">
      {property.category && (
        <>
          <SelectField
            {...field("category", t("edit.claim.category"))}
            locale={locale}
            options={casualtyCategories}
            value={qualifiers?.category ?? "total"}
          />
          <SelectField
            {...field("includesAttackers", t("edit.claim.includesAttackers"))}
            locale={locale}
            options={attackers}
            value={qualifiers?.includesAttackers ?? "unknown"}
          />
          <TextField
            {...field("part.ar", `${t("edit.claim.part")} (${t("common.language.ar")})`)}
            value={qualifiers?.part?.ar}
            lang="ar"
            dir="rtl"
          />
          <TextField
            {...field("part.en", `${t("edit.claim.part")} (${t("common.language.en")})`)}
            value={qualifiers?.part?.en}
            lang="en"
            dir="ltr"
          />
        </>
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
      {(needs("party") || needs("stance")) && (
        <TextField
          {...field("party", t("edit.claim.party"), t("edit.claim.pageHint"))}
          value={qualifiers?.party}
          dir="ltr"
          list="pages"
        />
      )}
      {property.agg === "list" && (
        <TextField
          {...field("time", t("edit.claim.time"), t("edit.claim.dateHint"))}
          value={qualifiers?.time?.edtf}
          dir="ltr"
        />
      )}
    </div>
  );
}
