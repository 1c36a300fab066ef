import type { Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { translator } from "@/i18n/translator";

export type FacetValue = { label: string; href: string; count?: number | undefined; chosen: boolean };
export type Facet = { label: string; values: readonly FacetValue[] };

type Props = { locale: Locale; facets: readonly Facet[]; clear?: string | undefined };

/** Filters as links: each narrows the list or, when chosen, lifts itself again. The state is in the address. */
export function FacetLinks({ locale, facets, clear }: Props) {
  const t = translator(locale);
  return (
    <nav className="facets" aria-label={t("search.facets")}>
      {facets.map((facet) => (
        <details key={facet.label} open={facet.values.length < 9 || facet.values.some((value) => value.chosen)}>
          <summary>{facet.label}</summary>
          <ul>
            {facet.values.map((value) => (
              <li key={value.href}>
                <a
                  href={value.href}
                  aria-current={value.chosen ? "true" : undefined}
                  title={value.chosen ? t("search.removeFilter", { name: value.label }) : undefined}
                >
                  <bdi>{value.label}</bdi>
                </a>
                {value.count !== undefined && <span className="soft tabular">{formatNumber(value.count, locale)}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {clear && <a href={clear}>{t("common.action.clear")}</a>}
    </nav>
  );
}
