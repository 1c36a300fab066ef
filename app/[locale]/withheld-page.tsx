import { Shell } from "@/components/layout/shell";
import { Notice } from "@/components/ui/notice";
import { findSuppression } from "@/db/queries/suppressions";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { suppressionReasonLabels } from "@/domain/review/suppression";
import type { Locale } from "@/domain/text";
import { formatDay } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { noteStatus } from "@/server/answer-notes";

type Props = { locale: Locale; page: PageRef; revision: { id: number; number: number }; isCurrent: boolean };

/** What stands in the place of a suppressed content: since when, the class of the reason, and the ways on. */
export async function WithheldPage({ locale, page, revision, isCurrent }: Props) {
  noteStatus(410);
  const t = translator(locale);
  const suppression = await findSuppression(store(), revision.id);
  return (
    <Shell locale={locale} path={isCurrent ? paths.page(locale, page) : paths.revision(locale, page, revision.number)}>
      <div className="wrap room stack">
        <h1>{t(isCurrent ? "community.suppression.page" : "reading.revision.withheld")}</h1>
        {suppression && (
          <Notice tone="caution">
            {t("community.suppression.pageHint", {
              date: formatDay(suppression.at, locale),
              reason: suppressionReasonLabels[suppression.reason][locale],
            })}
          </Notice>
        )}
        <p className="inline-list">
          {!isCurrent && <a href={paths.page(locale, page)}>{t("reading.revision.current")}</a>}
          <a href={paths.history(locale, page)}>{t("reading.status.history")}</a>
          <a href={paths.suppress(locale, page, revision.number)}>{t("community.suppression.manage")}</a>
        </p>
      </div>
    </Shell>
  );
}
