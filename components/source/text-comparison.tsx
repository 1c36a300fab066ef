import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { Badge } from "../ui/badge";

export type TextDifference = { n: number; what: "text" | "kind" | "not_in_text" | "not_on_page" };

type Props = {
  locale: Locale;
  sha256: string;
  /** Undefined: the page names no file. */
  sameFile: boolean | undefined;
  differing: readonly TextDifference[];
};

/** Whether the attached text is the one that the published page speaks of, paragraph by paragraph. */
export function TextComparison({ locale, sha256, sameFile, differing }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison" className="section-title">
        {t("community.source.compare")}
      </h2>
      <p className="inline-list">
        <Badge tone={differing.length === 0 ? "good" : "caution"}>
          {differing.length === 0
            ? t("community.source.same")
            : t("community.source.differences", { count: differing.length })}
        </Badge>
        {sameFile !== undefined && (
          <Badge tone={sameFile ? "good" : "caution"}>
            {t(sameFile ? "community.source.sameFile" : "community.source.otherFile")}
          </Badge>
        )}
      </p>
      {differing.length > 0 && (
        <details open={differing.length < 6}>
          <summary>{t("community.source.differencesShown")}</summary>
          <ul>
            {differing.map(({ n, what }) => (
              <li key={`${n}-${what}`}>{t(`community.source.difference.${what}`, { n })}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="soft small">
        {t("community.source.fingerprint")}{" "}
        <code dir="ltr" className="break-all">
          {sha256}
        </code>
      </p>
    </section>
  );
}
