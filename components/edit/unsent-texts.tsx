import type { Locale } from "@/domain/text";
import type { Moment } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";
import { TimeAgo } from "../ui/time";

type Props = {
  locale: Locale;
  /** What the form on this screen edits. */
  place: string;
  now: Moment;
  texts: readonly { id: string; savedAt: Moment }[];
};

/** Unsent texts of this form that are not in it: each with its time, to be gone on with or thrown away. */
export function UnsentTexts({ locale, place, now, texts }: Props) {
  const t = translator(locale);
  if (texts.length === 0) return null;
  return (
    <Notice title={t("edit.unsent.title")} id="unsent">
      <ul>
        {texts.map(({ id, savedAt }) => (
          <li key={id}>
            <a href={paths.unsent(locale, place, id)}>{t("edit.unsent.resume")}</a> ·{" "}
            <TimeAgo at={savedAt} now={now} locale={locale} />
          </li>
        ))}
      </ul>
      <p>
        {t("edit.unsent.beside")} <a href={paths.drafts(locale)}>{t("edit.drafts.link")}</a>
      </p>
    </Notice>
  );
}
