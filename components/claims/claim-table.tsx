import type { Claim } from "@/domain/claims/claim";
import { saidOn } from "@/domain/claims/context";
import { propertyNamed } from "@/domain/claims/registry";
import { ranks } from "@/domain/claims/vocabularies";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Names } from "../names";
import { EmptyState } from "../ui/empty-state";
import { PageLink } from "../ui/page-link";
import { CitationLink } from "./citation-link";
import { ClaimValue } from "./claim-value";
import { DateText } from "./date-text";
import type { Ledger } from "./ledger";
import { SpeakerName } from "./speaker-name";

type Row = { claim: Claim; subject?: PageRef };
type Props = { rows: readonly Row[]; ledger: Pick<Ledger, "sources">; names: Names; locale: Locale; caption: string };

/** Claims as a table: of one page, or of many with their subject in front. */
export function ClaimTable({ rows, ledger, names, locale, caption }: Props) {
  const t = translator(locale);
  const across = rows.some(({ subject }) => subject);
  if (rows.length === 0) return <EmptyState title={t("claims.none")} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reachable by keyboard to be scrolled
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="table stacking">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {across && <th scope="col">{t("edit.claim.page")}</th>}
            <th scope="col">{t("claims.table.property")}</th>
            <th scope="col">{t("claims.table.value")}</th>
            <th scope="col">{t("claims.table.speaker")}</th>
            <th scope="col">{t("claims.table.source")}</th>
            <th scope="col">{t("claims.table.asOf")}</th>
            <th scope="col">{t("claims.table.rank")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, subject }) => {
            const said = saidOn(claim, ledger);
            return (
              <tr key={`${subject ?? ""}#${claim.id}`}>
                {across && <td>{subject && <PageLink to={subject} names={names} locale={locale} />}</td>}
                <th scope="row">{propertyNamed(claim.property)?.label[locale] ?? claim.property}</th>
                <td data-column={t("claims.table.value")}>
                  <ClaimValue claim={claim} names={names} locale={locale} />
                </td>
                <td data-column={t("claims.table.speaker")}>
                  <SpeakerName attribution={claim.attribution} names={names} locale={locale} />
                </td>
                <td data-column={t("claims.table.source")}>
                  {claim.citations.map((citation) => (
                    <div key={`${citation.source}${citation.paragraph}${citation.sentence ?? ""}`}>
                      <CitationLink citation={citation} names={names} locale={locale} />
                    </div>
                  ))}
                </td>
                <td data-column={t("claims.table.asOf")}>{said && <DateText value={said} locale={locale} />}</td>
                <td data-column={t("claims.table.rank")}>{ranks[claim.rank][locale]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
