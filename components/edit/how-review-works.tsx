import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = { locale: Locale; visitor: boolean };

/** Said before anybody types: what becomes of what they write. */
export function HowReviewWorks({ locale, visitor }: Props) {
  const t = translator(locale);
  return (
    <Notice title={t("edit.how.title")}>
      <p>{t("edit.how.body")}</p>
      {visitor && <p>{t("edit.how.visitor")}</p>}
      <p>
        <a href={paths.help(locale, "review")}>{t("help.topic.review")}</a>
      </p>
    </Notice>
  );
}
