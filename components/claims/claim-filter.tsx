import { type PropertyKey, properties, propertyKeys } from "@/domain/claims/registry";
import { kinds } from "@/domain/kinds";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { type Names, nameOf } from "../names";
import { SelectField } from "../ui/choice-field";

export type ClaimChoice = {
  readonly property?: PropertyKey | undefined;
  readonly kind?: KindName | undefined;
  readonly source?: PageRef | undefined;
};

type Props = { locale: Locale; choice: ClaimChoice; sources: readonly PageRef[]; names: Names };

/** Which claims to show; an ordinary form, so the choice is in the address. */
export function ClaimFilter({ locale, choice, sources, names }: Props) {
  const t = translator(locale);
  const any = t("browse.any");
  return (
    <form method="get" action={paths.claims(locale)} className="filter-form">
      <SelectField
        locale={locale}
        name="property"
        label={t("browse.property")}
        options={Object.fromEntries(propertyKeys.map((key) => [key, properties[key].label]))}
        value={choice.property}
        empty={any}
      />
      <SelectField
        locale={locale}
        name="kind"
        label={t("browse.kind")}
        options={Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind].label]))}
        value={choice.kind}
        empty={any}
      />
      <SelectField
        locale={locale}
        name="source"
        label={t("browse.source")}
        options={Object.fromEntries(
          sources.map((ref) => [ref, { ar: nameOf(ref, names, "ar").text, en: nameOf(ref, names, "en").text }]),
        )}
        value={choice.source}
        empty={any}
      />
      <button type="submit" className="button">
        {t("browse.apply")}
      </button>
    </form>
  );
}
