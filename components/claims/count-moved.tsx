import { saidOn } from "@/domain/claims/context";
import { countMoved } from "@/domain/claims/count-moved";
import type { Series } from "@/domain/claims/series";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayNumber } from "@/i18n/words";
import { CitationLink } from "./citation-link";
import { DateText } from "./date-text";
import type { Ledger } from "./ledger";

type Props = { series: Series; ledger: Ledger; locale: Locale };

/** How a count moved from report to report, oldest first; nothing where no dates or updates show an order. */
export function CountMovedLine({ series, ledger, locale }: Props) {
  const t = translator(locale);
  const moved = countMoved(series.claims, series, ledger);
  if (!moved) return null;
  return (
    <div className="count-moved">
      <h4 className="label">{t("ledger.moved.title")}</h4>
      <ol>
        {moved.steps.map(({ claims }) => (
          <li key={claims[0]?.id}>
            {claims.map((claim, index) => {
              const said = saidOn(claim, ledger);
              const cited = claim.citations[0];
              return (
                <span key={claim.id}>
                  {index > 0 && ` ${t("common.sentence.or")} `}
                  <strong className="tabular">{sayNumber(claim.value, locale)}</strong>{" "}
                  <span className="soft small">
                    {said && <DateText value={said} locale={locale} />}{" "}
                    {cited && <CitationLink citation={cited} names={ledger.names} locale={locale} short />}
                  </span>
                </span>
              );
            })}
          </li>
        ))}
      </ol>
      {moved.undated.length > 0 && (
        <p className="soft small">{t("ledger.moved.undatedOf", { count: moved.undated.length })}</p>
      )}
    </div>
  );
}
