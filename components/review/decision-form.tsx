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
  hasErrors: boolean;
  hasWarnings: boolean;
  /** Why this reader may not approve it although they moderate; absent: they may. */
  cannotApprove?: "own" | "stale" | undefined;
  /** Sentence of a refusal, and what was typed before it. */
  error?: string | undefined;
  typed?: { comment?: string | undefined; reasonCode?: string | undefined } | undefined;
};

/** A moderator's verdict: one form, three buttons, each posting to its own address. Works without script. */
export function DecisionForm({
  locale,
  id,
  version,
  seenHash,
  pages,
  hasErrors,
  hasWarnings,
  cannotApprove,
  error,
  typed,
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
        <button type="submit" className="button primary" formAction={paths.changesetStep(locale, id, "approve")}>
          {t("review.decide.approve", { count: pages })}
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
          <button type="submit" className="button" formAction={paths.changesetStep(locale, id, "request-changes")}>
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
          <button type="submit" className="button danger" formAction={paths.changesetStep(locale, id, "reject")}>
            {t("review.decide.reject")}
          </button>
        </>
      )}
    </form>
  );
}
