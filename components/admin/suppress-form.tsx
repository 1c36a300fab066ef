import { suppressionReasonLabels } from "@/domain/review/suppression";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextArea } from "../ui/text-field";

type Props = {
  locale: Locale;
  action: string;
  typed: { reason: string | undefined; words: string | undefined };
  error: string | undefined;
};

/** Takes a revision out of the wiki, with the class of the reason and the words that are to go with it. */
export function SuppressForm({ locale, action, typed, error }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={action} className="form">
      <SelectField
        name="reason"
        label={t("community.suppression.reason")}
        hint={t("community.suppression.reasonHint")}
        error={error}
        locale={locale}
        options={suppressionReasonLabels}
        value={typed.reason}
        empty={t("common.field.none")}
        required
      />
      <TextArea
        name="words"
        label={t("community.suppression.words")}
        hint={t("community.suppression.wordsHint")}
        value={typed.words}
        rows={3}
      />
      <div>
        <button type="submit" className="button danger">
          {t("community.suppression.submit")}
        </button>
      </div>
    </form>
  );
}
