import type { changeSize } from "@/domain/revisions/change-size";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

export type ChangeAmount = ReturnType<typeof changeSize>;

type Props = { size: ChangeAmount; locale: Locale };

/** How much a change is, in words and claims that came, went or changed. */
export function ChangeSize({ size, locale }: Props) {
  const t = translator(locale);
  const parts = [
    size.wordsAdded > 0 && t("history.size.added", { count: size.wordsAdded }),
    size.wordsRemoved > 0 && t("history.size.removed", { count: size.wordsRemoved }),
    size.claimsChanged > 0 && t("history.size.claims", { count: size.claimsChanged }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span className="tabular">{parts.join(t("common.sentence.separator"))}</span>;
}
