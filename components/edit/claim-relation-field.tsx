import { casualtyCategories, claimRelations } from "@/domain/claims/vocabularies";
import { wordNumber } from "@/domain/claims/word-quantity";
import type { Label, Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { type DraftClaim, isUnread } from "./draft-claim";
import { namedFields } from "./named-fields";
import type { FieldErrors } from "./problems";

type Props = { at: string; claim: DraftClaim; others: readonly DraftClaim[]; errors: FieldErrors; locale: Locale };

const offered = ["updates", "supports", "disagrees"] as const;

/** Whether a relation is one that this field offers; it leaves the others alone. */
export const isOffered = (type: string) => offered.some((one) => one === type);

/** How a figure stands to the other figures of its property: it is the same, replaces one, bears one out, or contradicts it. Absent where there are none. */
export function ClaimRelationField({ at, claim, others, errors, locale }: Props) {
  const t = translator(locale);
  const options: Record<string, Label> = {};
  for (const { id, property, value, qualifiers } of others) {
    if (!id || id === claim.id || property !== claim.property) continue;
    if (value?.type !== "quantity" || isUnread(value)) continue;
    const { category } = qualifiers ?? {};
    const words = (lang: Locale) =>
      [wordNumber(value, lang), category && category !== "total" && casualtyCategories[category][lang]]
        .filter(Boolean)
        .join(" ");
    options[`same:${id}`] = {
      ar: translator("ar")("sourcing.sameAs", { figure: words("ar") }),
      en: translator("en")("sourcing.sameAs", { figure: words("en") }),
    };
    for (const type of offered)
      options[`${type}:${id}`] = {
        ar: `${claimRelations[type].ar}: ${words("ar")}`,
        en: `${claimRelations[type].en}: ${words("en")}`,
      };
  }
  if (Object.keys(options).length === 0) return null;
  const chosen = claim.relations?.find((one) => isOffered(one.type) && !one.to.includes("#"));
  return (
    <SelectField
      {...namedFields(at, errors)("relatesTo", t("sourcing.relatesTo"))}
      locale={locale}
      options={options}
      value={claim.sameAs ? `same:${claim.sameAs}` : chosen && `${chosen.type}:${chosen.to}`}
      empty={t("sourcing.relatesToNothing")}
    />
  );
}
