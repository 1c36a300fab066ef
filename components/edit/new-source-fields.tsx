import { reliabilities, sourceTypes } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { languageName } from "@/i18n/language-name";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextArea, TextField } from "../ui/text-field";
import { namedFields } from "./named-fields";
import type { NewSource } from "./new-source";
import type { FieldErrors } from "./problems";
import { SaidField } from "./said-field";

type Props = { source: NewSource | undefined; errors: FieldErrors; locale: Locale };

const languages = ["ar", "en", "ur", "ps", "fa"] as const;

/** A source that the wiki does not have yet, cited without leaving the page: it becomes a page of the same proposal. */
export function NewSourceFields({ source, errors, locale }: Props) {
  const t = translator(locale);
  const field = namedFields("newSource", errors);
  const count = source?.paragraphs.length ?? 0;
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
        <TextArea {...field("text", t("sourcing.newSource.text"), t("sourcing.newSource.textHint"))} rows={5} />
        {count > 0 && (
          <p className="understood">
            {t("sourcing.newSource.numbered", { count })} <code dir="ltr">{source?.sha256?.slice(0, 12)}</code>
          </p>
        )}
        <input
          type="hidden"
          name="newSource.numbered"
          value={count > 0 ? JSON.stringify({ paragraphs: source?.paragraphs, sha256: source?.sha256 }) : ""}
        />
      </div>
    </details>
  );
}
