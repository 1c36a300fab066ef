import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { TickField } from "../ui/choice-field";
import { TextArea, TextField } from "../ui/text-field";

type Props = {
  locale: Locale;
  /** The address of the account's page. */
  account: string;
  typed?: Readonly<Record<string, string>> | undefined;
};

/** Asks for a period and a reason to propose taking back everything that an account published in it. */
export function UndoWorkForm({ locale, account, typed = {} }: Props) {
  const t = translator(locale);
  return (
    <details open={typed["undoReason"] !== undefined}>
      <summary>{t("community.admin.undoWork")}</summary>
      <form method="post" action={`${account}/undo-work`} className="form short">
        <p className="hint">{t("community.admin.undoWorkHint")}</p>
        <TextField
          type="date"
          name="from"
          label={t("community.admin.undoFrom")}
          value={typed["from"]}
          dir="ltr"
          required
        />
        <TextField
          type="date"
          name="to"
          label={t("community.admin.undoTo")}
          hint={t("community.admin.undoToHint")}
          value={typed["to"]}
          dir="ltr"
          required
        />
        <TextArea
          name="undoReason"
          label={t("community.admin.undoReason")}
          value={typed["undoReason"]}
          maxLength={4000}
          required
        />
        <TickField
          name="urgent"
          label={t("community.admin.undoUrgent")}
          checked={typed["undoReason"] === undefined || typed["urgent"] === "true"}
        />
        <div>
          <button type="submit" className="button">
            {t("community.admin.undoPropose")}
          </button>
        </div>
      </form>
    </details>
  );
}
