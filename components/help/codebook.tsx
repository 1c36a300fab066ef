import { printedVocabularies } from "@/domain/claims/codebook";
import { type PrecisionCode, placeCodes, timeCodes } from "@/domain/claims/precision-codes";
import { keysOf, placePrecisions, responsibilityStates, timePrecisions } from "@/domain/claims/vocabularies";
import type { Label, Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { HelpPart } from "./help-part";
import { HelpTable } from "./help-table";
import { PropertyTable } from "./property-table";
import { RuleList } from "./rule-list";
import { VocabularyList } from "./vocabulary-list";

type Props = { locale: Locale };

const partNames = ["rules", "responsibility", "properties", "vocabularies", "precision"] as const;

/** The generated parts of the codebook, for its list of contents. */
export const codebookParts = (locale: Locale) =>
  partNames.map((id) => ({ id, title: translator(locale)(`help.codebook.${id}`) }));

/** The codebook, printed from the registry, the vocabularies and the rules themselves. */
export function Codebook({ locale }: Props) {
  const t = translator(locale);
  const part = (id: (typeof partNames)[number]) => ({
    id,
    title: t(`help.codebook.${id}`),
    intro: t(`help.codebook.${id}Intro`),
  });
  return (
    <>
      <HelpPart {...part("rules")}>
        <RuleList locale={locale} />
      </HelpPart>
      <HelpPart {...part("responsibility")}>
        <HelpTable
          caption={t("help.codebook.responsibility")}
          columns={[t("help.column.state"), t("help.column.rule")]}
          rows={keysOf(responsibilityStates).map((key) => ({
            key,
            id: `state-${key}`,
            cells: [responsibilityStates[key][locale], t(`help.codebook.state.${key}`)],
          }))}
        />
      </HelpPart>
      <HelpPart {...part("properties")}>
        <PropertyTable locale={locale} />
      </HelpPart>
      <HelpPart {...part("vocabularies")}>
        <VocabularyList locale={locale} />
      </HelpPart>
      <HelpPart {...part("precision")}>
        <PrecisionTable locale={locale} words={timePrecisions} codes={timeCodes} of="time-precisions" />
        <PrecisionTable locale={locale} words={placePrecisions} codes={placeCodes} of="place-precisions" />
      </HelpPart>
    </>
  );
}

type PrecisionProps = {
  locale: Locale;
  words: Readonly<Record<string, Label>>;
  codes: Readonly<Record<string, PrecisionCode>>;
  of: "time-precisions" | "place-precisions";
};

function PrecisionTable({ locale, words, codes, of }: PrecisionProps) {
  const t = translator(locale);
  const title = printedVocabularies[of].title[locale];
  const written = (code: number | null | undefined) =>
    code === null || code === undefined ? t("help.codebook.noCode") : formatNumber(code, locale);
  return (
    <HelpTable
      caption={title}
      columns={[title, "UCDP", "ACLED"]}
      rows={Object.entries(words).map(([key, label]) => ({
        key,
        cells: [label[locale], written(codes[key]?.ucdp), written(codes[key]?.acled)],
      }))}
    />
  );
}
