import { reportOutcomeLabels } from "@/domain/people/report";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextArea } from "../ui/text-field";

type Props = { locale: Locale; action: string; number: number; error?: string | undefined };

/** A moderator says what became of a report. */
export function CloseReportForm({ locale, action, number, error }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={action} className="form">
      <SelectField
        name="outcome"
        id={`outcome-${number}`}
        label={t("community.report.outcome")}
        locale={locale}
        options={reportOutcomeLabels}
        empty={t("common.field.none")}
        error={error}
        required
      />
      <TextArea
        name="answer"
        id={`answer-${number}`}
        label={t("community.report.answer")}
        hint={t("community.report.answerHint")}
        maxLength={2000}
        rows={2}
      />
      <div>
        <button type="submit" className="button">
          {t("community.report.close")}
        </button>
      </div>
    </form>
  );
}
