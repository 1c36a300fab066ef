import type { ReactNode } from "react";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Badge, type Tone } from "../ui/badge";

/** A finding as words: the caller has put its message key into the reader's language. */
export type FindingView = {
  id: number;
  /** What to do about it. */
  advice?: string | undefined;
  severity: "error" | "warning" | "notice";
  message: string;
  /** The page and place it speaks of, and the way there. */
  place?: ReactNode;
  href?: string | undefined;
  acknowledged?: boolean | undefined;
  /** It is acknowledged only with a written reason. */
  needsReason?: boolean | undefined;
  /** Somebody says that the check is wrong here. */
  falseAlarm?: boolean | undefined;
  /** What the button "false alarm" sends, where this reader may press it. */
  mark?: { action: string; finding: number } | undefined;
};

const tones: Record<FindingView["severity"], Tone> = { error: "danger", warning: "caution", notice: "plain" };

type Props = { findings: readonly FindingView[]; locale: Locale };

/** What the checks found, gravest first, each leading to the place it speaks of. */
export function FindingsList({ findings, locale }: Props) {
  const t = translator(locale);
  if (findings.length === 0) return <p className="soft small">{t("review.changeset.findingsNone")}</p>;
  const order = ["error", "warning", "notice"] as const;
  return (
    <ul className="findings">
      {order
        .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
        .map((finding) => (
          <li key={finding.id}>
            <Badge tone={tones[finding.severity]}>{t(`review.severity.${finding.severity}`)}</Badge>
            <span>
              <span dir="auto">{finding.message}</span>
              {finding.place && (
                <span className="block">
                  {finding.href ? <a href={finding.href}>{finding.place}</a> : finding.place}
                </span>
              )}
              {finding.advice && (
                <details>
                  <summary>{t("review.finding.advice")}</summary>
                  <p className="soft">{finding.advice}</p>
                </details>
              )}
              {finding.needsReason && !finding.acknowledged && <> {t("review.finding.needsReason")}</>}
              {finding.falseAlarm && <> {t("review.finding.falseAlarm")}</>}
              {finding.mark && !finding.falseAlarm && (
                <form method="post" action={finding.mark.action}>
                  <input type="hidden" name="finding" value={finding.mark.finding} />
                  <button type="submit" className="button compact plain">
                    {t("review.finding.markFalse")}
                  </button>
                </form>
              )}
            </span>
          </li>
        ))}
    </ul>
  );
}
