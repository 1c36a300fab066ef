import { anchors, printedVocabularies, vocabularyOf } from "@/domain/claims/codebook";
import { type Property, properties, propertyKeys } from "@/domain/claims/registry";
import { kinds } from "@/domain/kinds";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { CodeWord } from "./code-word";
import { HelpTable } from "./help-table";

type Props = { locale: Locale };

/** Every property of the registry: where it stands, what it takes, how several claims of it are shown. */
export function PropertyTable({ locale }: Props) {
  const t = translator(locale);
  return (
    <HelpTable
      caption={t("help.codebook.properties")}
      columns={[t("help.column.property"), t("help.column.kinds"), t("help.column.value"), t("help.column.shown")]}
      rows={propertyKeys.map((key) => {
        const property: Property = properties[key];
        return {
          key,
          id: anchors.property(key),
          cells: [
            <>
              {property.label[locale]} <CodeWord>{key}</CodeWord>
            </>,
            property.kinds.map((kind) => kinds[kind].plural[locale]).join(t("common.sentence.separator")),
            <PropertyValue key="value" property={property} locale={locale} />,
            t(`help.codebook.agg.${property.agg}`),
          ],
        };
      })}
    />
  );
}

function PropertyValue({ property, locale }: { property: Property; locale: Locale }) {
  const t = translator(locale);
  const vocabulary = property.vocabulary && vocabularyOf(property.vocabulary);
  const more = [
    ...(property.to
      ? [
          t("help.codebook.pointsTo", {
            kinds: property.to.map((kind) => kinds[kind].plural[locale]).join(t("common.sentence.separator")),
          }),
        ]
      : []),
    ...(property.needs ?? []).map((need) => t(`help.codebook.needs.${need}`)),
  ];
  return (
    <>
      {t(`help.codebook.valueType.${property.value}`)}
      {property.category && (
        <>
          {t("common.sentence.separator")}
          <a href={`#${anchors.vocabulary("casualty-categories")}`}>{t("help.codebook.category")}</a>
        </>
      )}
      {more.map((words) => `${t("common.sentence.separator")}${words}`)}
      {vocabulary && (
        <>
          {t("common.sentence.separator")}
          <a href={`#${anchors.vocabulary(vocabulary)}`}>
            {t("help.codebook.vocabularyOf", { name: printedVocabularies[vocabulary].title[locale] })}
          </a>
        </>
      )}
    </>
  );
}
