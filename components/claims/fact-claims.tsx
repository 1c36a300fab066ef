import type { Claim } from "@/domain/claims/claim";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimList } from "./claim-list";
import type { Ledger } from "./ledger";
import { boxedProperties } from "./told-properties";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** The reports behind what the fact box says, property by property: where its dates, places and types lead. */
export function FactClaims({ claims, ledger, locale }: Props) {
  const t = translator(locale);
  if (!claims.some(({ property }) => boxedProperties.some((key) => key === property))) return null;
  return (
    <section aria-labelledby="fact-sources">
      <h2 id="fact-sources" className="section-title">
        {t("ledger.facts.title")}
      </h2>
      <p className="soft small">{t("ledger.facts.intro")}</p>
      <ClaimList claims={claims} ledger={ledger} locale={locale} only={boxedProperties} />
    </section>
  );
}
