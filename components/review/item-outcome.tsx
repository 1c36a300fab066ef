import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";

type Props = {
  locale: Locale;
  outcome: "open" | "taken" | "returned" | "dropped" | "superseded";
  /** Of a page that was published in part: what went back to the author, in words. */
  returned: readonly string[];
};

/** What became of one page of a proposal, and of the items of it that fared otherwise. */
export function ItemOutcome({ locale, outcome, returned }: Props) {
  const t = translator(locale);
  if (outcome === "open") return null;
  return (
    <p className="small soft">
      {t(`items.outcome.${outcome}`)}
      {returned.length > 0 &&
        ` · ${t("items.outcome.returned")}: ${returned.map(isolate).join(t("common.sentence.separator"))}`}
    </p>
  );
}
