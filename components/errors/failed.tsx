import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  why: "failed" | "offline" | "forbidden";
  /** The number of the request in the log. */
  requestId?: string | undefined;
  /** The address to try again. */
  retry?: string | undefined;
};

/** A page that could not be shown: what happened, that nothing is lost, what to do. */
export function Failed({ locale, why, requestId, retry }: Props) {
  const t = translator(locale);
  return (
    <div className="wrap narrow room">
      <h1>{t(`errors.${why}.title`)}</h1>
      <p className="lead">{t(`errors.${why}.body`)}</p>
      {requestId && <p className="soft small">{t("errors.failed.reference", { id: requestId })}</p>}
      {retry && (
        <p className="mt-6">
          <a className="button" href={retry}>
            {t("errors.failed.retry")}
          </a>
        </p>
      )}
    </div>
  );
}
