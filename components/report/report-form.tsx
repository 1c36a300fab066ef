import { reportReasonLabels } from "@/domain/people/report";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextArea } from "../ui/text-field";

type Props = {
  locale: Locale;
  action: string;
  /** What is reported, as hidden fields. */
  about: Readonly<Record<string, string | undefined>>;
  typed: { reason: string | undefined; body: string | undefined };
  error: string | undefined;
};

/** Says what is wrong and why. */
export function ReportForm({ locale, action, about, typed, error }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={action} className="form">
      {Object.entries(about).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SelectField
        name="reason"
        label={t("community.report.reason")}
        locale={locale}
        options={reportReasonLabels}
        value={typed.reason ?? "wrong"}
        required
      />
      <TextArea
        name="body"
        label={t("community.report.body")}
        hint={t("community.report.bodyHint")}
        value={typed.body}
        error={error}
        maxLength={4000}
        required
      />
      <div>
        <button type="submit" className="button primary">
          {t("community.report.submit")}
        </button>
      </div>
    </form>
  );
}
