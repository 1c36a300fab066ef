import { reliabilities, sourceTypes } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { languageName } from "@/i18n/language-name";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { described, Field } from "../ui/field";
import { TextArea, TextField } from "../ui/text-field";
import { namedFields } from "./named-fields";
import type { NewSource } from "./new-source";
import { type Line, NumberedText, type SameSource } from "./numbered-text";
import type { FieldErrors } from "./problems";
import { SaidField } from "./said-field";

type Props = {
  source: NewSource | undefined;
  /** Its text under numbers, and the source that has it already. */
  lines?: readonly Line[] | undefined;
  same?: SameSource | undefined;
  errors: FieldErrors;
  locale: Locale;
};

const languages = ["ar", "en", "ur", "ps", "fa"] as const;

/** A source that the wiki does not have yet, cited without leaving the page: it becomes a page of the same proposal. */
export function NewSourceFields({ source, lines = [], same, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields("newSource", errors);
  const file = field("file", t("sourcing.newSource.file"), t("sourcing.newSource.fileHint"));
  return (
    <details className="claim-fields" open={source !== undefined} id="newSource">
      <summary>{t("sourcing.newSource.title")}</summary>
      <div className="stack">
        <p className="soft small">{t("sourcing.newSource.intro")}</p>
        <div className="pair">
          <TextField {...field("title", t("sourcing.newSource.name"))} value={source?.title} maxLength={300} />
          <TextField {...field("publisher", t("reading.source.publisher"))} value={source?.publisher} maxLength={160} />
          <SaidField
            {...field("published", t("reading.source.published"), t("sourcing.said.dateHint"))}
            type="date"
            value={source?.published}
            locale={locale}
          />
          <SelectField
            {...field("language", t("reading.source.language"))}
            locale={locale}
            options={Object.fromEntries(
              languages.map((one) => [one, { ar: languageName(one, "ar"), en: languageName(one, "en") }]),
            )}
            value={source?.language ?? locale}
          />
          <SelectField
            {...field("type", t("reading.type"))}
            locale={locale}
            options={sourceTypes}
            value={source?.type ?? "unknown"}
          />
          <SelectField
            {...field("reliability", t("reading.source.reliability"))}
            locale={locale}
            options={reliabilities}
            value={source?.reliability ?? "F"}
          />
          <TextField {...field("url", t("sourcing.newSource.url"))} value={source?.url} type="url" dir="ltr" />
        </div>
        <TextArea
          {...field("text", t("sourcing.newSource.text"), t("sourcing.newSource.textHint"))}
          value={source?.text}
          rows={5}
        />
        <Field {...file}>
          <input type="file" {...described(file)} accept=".txt,text/plain" />
        </Field>
        <NumberedText locale={locale} lines={lines} sha256={source?.sha256} same={same} />
      </div>
    </details>
  );
}
