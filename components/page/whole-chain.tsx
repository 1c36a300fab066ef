import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { PageSummary } from "../lists/page-card";
import { OwnText } from "../ui/own-text";

type Props = { wholes: readonly PageSummary[]; locale: Locale };

/** The events that this one is a part of, nearest first, each with its own toll, and that nothing is counted twice. */
export function WholeChain({ wholes, locale }: Props) {
  if (wholes.length === 0) return null;
  const t = translator(locale);
  return (
    <nav className="whole-chain" aria-label={t("ledger.wholes.label")}>
      <span className="label">{t("ledger.wholes.label")}</span>
      <ol>
        {wholes.map(({ ref, titles, toll }) => (
          <li key={ref}>
            <a href={paths.page(locale, ref)}>
              <OwnText text={titles} locale={locale} />
            </a>
            {toll && <span className="soft small"> ({t("ledger.wholes.tollOf", { toll })})</span>}
          </li>
        ))}
      </ol>
      <p className="soft small">{t("ledger.wholes.note")}</p>
    </nav>
  );
}
