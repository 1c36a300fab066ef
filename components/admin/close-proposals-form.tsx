import type { SuspensionCause } from "@/domain/people/suspension";
import { rejectionReasons } from "@/domain/review/reasons";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { SelectField } from "../ui/choice-field";
import { TextArea } from "../ui/text-field";

type Props = {
  locale: Locale;
  /** The address of the account's page. */
  account: string;
  /** How many proposals of theirs wait. */
  waiting: number;
  cause: SuspensionCause | null;
  typed?: Readonly<Record<string, string>> | undefined;
};

/** Closes everything that a suspended account has proposed; vandalism is chosen beforehand only where it was the cause. */
export function CloseProposalsForm({ locale, account, waiting, cause, typed = {} }: Props) {
  const t = translator(locale);
  return (
    <form method="post" action={`${account}/close-proposals`} className="form short">
      <h3>{t("community.admin.closeAll", { count: waiting })}</h3>
      <SelectField
        name="reasonCode"
        label={t("review.decide.reasonCode")}
        locale={locale}
        options={rejectionReasons}
        value={typed["reasonCode"] ?? (cause === "vandalism" ? "vandalism" : undefined)}
        empty={t("edit.claim.choose")}
        required
      />
      <TextArea
        name="closeComment"
        label={t("review.decide.comment")}
        value={typed["closeComment"]}
        maxLength={4000}
        required
      />
      <div>
        <button type="submit" className="button danger">
          {t("community.admin.closeAllNow", { count: waiting })}
        </button>
      </div>
    </form>
  );
}
