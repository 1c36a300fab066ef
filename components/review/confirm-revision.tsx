import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { type PublicationStatus, StatusWords } from "../page/page-status";
import { Notice } from "../ui/notice";

type Props = {
  locale: Locale;
  page: PageRef;
  title: string;
  number: number;
  status: PublicationStatus;
  mayConfirm: boolean;
  refusal?: string | undefined;
};

/** Explains how the revision came before readers, and lets a moderator vouch for exactly it. */
export function ConfirmRevision({ locale, page, title, number, status, mayConfirm, refusal }: Props) {
  const t = translator(locale);
  const isImported = status.how === "imported" || status.how === "partly";
  return (
    <div className="wrap room stack">
      <h1 dir="auto">{title}</h1>
      <p className="lead">
        <StatusWords status={status} locale={locale} />
      </p>
      {refusal && (
        <Notice tone="danger" announce>
          {refusal}
        </Notice>
      )}
      {isImported && <p>{t("review.confirm.explanation")}</p>}
      <p className="inline-list">
        <a href={paths.page(locale, page)}>{t("review.changeset.readPage")}</a>
        <a href={paths.revision(locale, page, number)}>{t("reading.revision.permalink", { n: number })}</a>
      </p>
      {isImported && mayConfirm && (
        <form method="post" action={`${paths.confirm(locale, page)}/send`}>
          <input type="hidden" name="number" value={number} />
          <button type="submit" className="button primary">
            {t("reading.status.confirm")}
          </button>
        </form>
      )}
    </div>
  );
}
