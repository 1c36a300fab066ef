import type { ReactNode } from "react";
import { rejectionReasons } from "@/domain/review/reasons";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { SelectField, TickField } from "../ui/choice-field";
import { Notice } from "../ui/notice";
import { TextArea } from "../ui/text-field";

type Props = {
  locale: Locale;
  id: string | number;
  version: number;
  /** Hash of what stands above on the screen; the verdict counts for exactly this. */
  seenHash: string;
  pages: number;
  /** How many changes these pages have together. */
  items: number;
  /** The queue that it was opened from. */
  queue?: string | undefined;
  hasErrors: boolean;
  hasWarnings: boolean;
  /** Why this reader may not approve it although they moderate; absent: they may. */
  cannotApprove?: "own" | "stale" | undefined;
  /** Sentence of a refusal, and what was typed before it. */
  error?: string | undefined;
  typed?: { comment?: string | undefined; reasonCode?: string | undefined } | undefined;
  /** What would be published. */
  children?: ReactNode;
};

/** A moderator's verdict: one form, a button for each, posting to its own address. Works without script. */
export function DecisionForm({
  locale,
  id,
  version,
  seenHash,
  pages,
  items,
  queue,
  hasErrors,
  hasWarnings,
  cannotApprove,
  error,
  typed,
  children,
}: Props) {
  const t = translator(locale);
  return (
    <form method="post" className="panel form" aria-labelledby="decide" id="decision">
      <h2 id="decide">{t("review.decide.title")}</h2>
      {error && (
        <Notice tone="danger" announce>
          {error}
        </Notice>
      )}
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seenHash" value={seenHash} />
      {queue && <input type="hidden" name="queue" value={queue} />}
      {children}
      <p className="hint">{t("review.decide.seen", { n: version })}</p>
      {cannotApprove && <Notice tone="caution">{t(`review.decide.${cannotApprove}`)}</Notice>}
      {hasErrors && <Notice tone="danger">{t("review.decide.blocked")}</Notice>}
      <TextArea
        name="comment"
        label={t("review.decide.comment")}
        hint={t("review.decide.commentHint")}
        value={typed?.comment}
        maxLength={4000}
      />
      {hasWarnings && !hasErrors && <TickField name="acknowledge" label={t("review.decide.acknowledge")} />}
      {!cannotApprove && !hasErrors && (
        <button
          type="submit"
          className="button primary"
          data-act="approve"
          formAction={paths.changesetStep(locale, id, "approve")}
        >
          {t("review.decide.approve", { count: pages, items })}
        </button>
      )}
      {cannotApprove !== "own" && pages > 1 && (
        <>
          <button type="submit" className="button" formAction={paths.changesetStep(locale, id, "approve-part")}>
            {t("review.decide.approvePart")}
          </button>
          <p className="hint">{t("review.decide.approvePartHint")}</p>
        </>
      )}
      {cannotApprove !== "own" && (
        <>
          <button
            type="submit"
            className="button"
            data-act="request-changes"
            formAction={paths.changesetStep(locale, id, "request-changes")}
          >
            {t("review.decide.requestChanges")}
          </button>
          <SelectField
            name="reasonCode"
            label={t("review.decide.reasonCode")}
            locale={locale}
            options={rejectionReasons}
            empty={t("edit.claim.choose")}
            value={typed?.reasonCode}
          />
          <button
            type="submit"
            className="button danger"
            data-act="reject"
            formAction={paths.changesetStep(locale, id, "reject")}
          >
            {t("review.decide.reject")}
          </button>
        </>
      )}
    </form>
  );
}
