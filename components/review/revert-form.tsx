import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { TickField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-field";

type Props = {
  locale: Locale;
  id: string;
  title: string;
  pages: number;
  /** A moderator may put it first in the queue. */
  mayHurry: boolean;
  /** It renamed a page: its present address can be left as it is. */
  renames: boolean;
  error?: string | undefined;
  typed?: string | undefined;
};

/** Proposes to take a whole publication back; somebody else decides. Opens by itself after a refusal. */
export function RevertForm({ locale, id, title, pages, mayHurry, renames, error, typed }: Props) {
  const t = translator(locale);
  return (
    <details className="panel" open={error !== undefined}>
      <summary>{t("review.revert.title")}</summary>
      <form method="post" action={paths.changesetStep(locale, id, "revert")} className="form">
        {error && (
          <Notice tone="danger" announce>
            {error}
          </Notice>
        )}
        <p className="small">{t("review.revert.intro", { count: pages })}</p>
        <input type="hidden" name="title" value={t("review.revert.of", { title }).slice(0, 200)} />
        <TextArea name="revertReason" label={t("review.revert.reason")} value={typed} maxLength={4000} required />
        {mayHurry && <TickField name="urgent" label={t("review.revert.urgent")} />}
        {renames && <TickField name="keepAddresses" label={t("review.revert.keepAddresses")} />}
        <div>
          <button type="submit" className="button">
            {t("review.revert.send")}
          </button>
        </div>
      </form>
    </details>
  );
}
