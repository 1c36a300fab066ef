import { anchors, printedVocabularies, type VocabularyName, vocabularyNames } from "@/domain/claims/codebook";
import { vagueFloors } from "@/domain/claims/interval";
import {
  type CasualtyCategory,
  casualtyCategories,
  categoryParents,
  type Stance,
  type VagueWord,
} from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { otherLocale } from "@/i18n/direction";
import { formatNumber } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { CodeWord } from "./code-word";
import { HelpTable } from "./help-table";

type Props = { locale: Locale };

/** Every closed vocabulary: the key that is stored and its words in both languages. */
export function VocabularyList({ locale }: Props) {
  const t = translator(locale);
  const other = otherLocale(locale);
  const language = { ar: t("help.column.arabic"), en: t("help.column.english") };
  return vocabularyNames.map((name) => {
    const { title, words } = printedVocabularies[name];
    const meanings = Object.keys(words).map((key) => meaningOf(name, key, locale));
    const explained = meanings.some(Boolean);
    return (
      <section key={name} className="vocabulary">
        <h3 id={anchors.vocabulary(name)}>{title[locale]}</h3>
        <HelpTable
          caption={title[locale]}
          columns={[
            language[locale],
            language[other],
            ...(explained ? [t("help.column.meaning")] : []),
            t("help.column.key"),
          ]}
          rows={Object.entries(words).map(([key, label], index) => ({
            key,
            cells: [
              label[locale],
              <bdi key="other" lang={other}>
                {label[other]}
              </bdi>,
              ...(explained ? [meanings[index] ?? ""] : []),
              <CodeWord key="key">{key}</CodeWord>,
            ],
          }))}
        />
      </section>
    );
  });
}

/** What a word means beyond its label, where the rules give it a meaning. */
function meaningOf(name: VocabularyName, key: string, locale: Locale): string | undefined {
  const t = translator(locale);
  switch (name) {
    case "stances":
      return t(`help.codebook.stance.${key as Stance}`);
    case "casualty-categories": {
      const parent = categoryParents[key as CasualtyCategory];
      return parent && t("help.codebook.partOf", { name: casualtyCategories[parent][locale] });
    }
    case "vague-words":
      return t("help.codebook.lowerBound", { n: formatNumber(vagueFloors[key as VagueWord], locale) });
    default:
      return undefined;
  }
}
