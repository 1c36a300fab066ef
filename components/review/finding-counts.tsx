import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";

export type FindingCounts = { error: number; warning: number; notice: number };

type Props = { counts: FindingCounts; locale: Locale };

/** How many findings of each severity; nothing for none. */
export function FindingBadges({ counts, locale }: Props) {
  const t = translator(locale);
  return (
    <>
      {counts.error > 0 && <Badge tone="danger">{t("review.severityCount.error", { count: counts.error })}</Badge>}
      {counts.warning > 0 && (
        <Badge tone="caution">{t("review.severityCount.warning", { count: counts.warning })}</Badge>
      )}
      {counts.notice > 0 && <Badge>{t("review.severityCount.notice", { count: counts.notice })}</Badge>}
    </>
  );
}
