import { type Basis, bases } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";

type Props = { basis: Basis; locale: Locale };

/** The visible mark of a value that no report states as such: inferred, or from outside the reports; nothing for a stated one. */
export function InferredMark({ basis, locale }: Props) {
  if (basis === "stated") return null;
  const t = translator(locale);
  if (basis === "external")
    return (
      <span className="inferred" title={t("reading.externalMarkTitle")}>
        {t("reading.externalMark")}
      </span>
    );
  return (
    <span className="inferred" title={t("reading.inferredMarkTitle", { basis: bases[basis][locale] })}>
      {t("reading.inferredMark")}
    </span>
  );
}
