import { propertyNamed } from "@/domain/claims/registry";
import { casualtyCategories } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { ClaimElsewhere } from "../claims/other-page";
import type { Names } from "../names";
import { PageLink } from "../ui/page-link";
import { byPage } from "./cited-by";

type Props = { rows: readonly ClaimElsewhere[]; names: Names; locale: Locale };

/** The claims that rest on a paragraph, page by page, each leading to its line there. */
export function ParagraphClaims({ rows, names, locale }: Props) {
  const t = translator(locale);
  if (rows.length === 0) return null;
  return (
    <details className="fold supports">
      <summary>{t("common.count.claims", { count: rows.length })}</summary>
      <ul>
        {byPage(rows).map(({ page, rows: own }) => (
          <li key={page}>
            <PageLink to={page} names={names} locale={locale} />
            {": "}
            {own.map(({ claim }, index) => (
              <span key={claim.id}>
                {index > 0 && t("common.sentence.separator")}
                <a href={paths.claim(locale, page, claim.id)}>
                  {propertyNamed(claim.property)?.label[locale] ?? claim.property}
                  {claim.qualifiers.category && claim.qualifiers.category !== "total" && (
                    <> ({casualtyCategories[claim.qualifiers.category][locale]})</>
                  )}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
