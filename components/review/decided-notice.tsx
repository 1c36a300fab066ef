import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { Notice } from "../ui/notice";

type Props = {
  locale: Locale;
  verdict: "approve" | "request_changes" | "reject";
  next: { title: string; href: string } | undefined;
  /** How many more this reader may decide. */
  left: number;
  queueHref: string;
};

/** What a decision did, and the way on: the next proposal has the focus, so that Enter opens it. */
export function DecidedNotice({ locale, verdict, next, left, queueHref }: Props) {
  const t = translator(locale);
  return (
    <Notice title={t(`workbench.decided.${verdict}`)} announce>
      <div className="decided">
        <p>{t("workbench.decided.left", { count: left })}</p>
        <p className="actions">
          {next && (
            // biome-ignore lint/a11y/noAutofocus: somebody has just decided, and goes on from here
            <a className="button primary" href={next.href} data-next="" autoFocus>
              {t("workbench.decided.next", { title: isolate(next.title) })}
            </a>
          )}
          <a className="button" href={queueHref}>
            {t("workbench.decided.queue")}
          </a>
        </p>
      </div>
    </Notice>
  );
}
