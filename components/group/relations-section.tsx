import { groupRelations, keysOf } from "@/domain/claims/vocabularies";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import type { Ledger } from "../claims/ledger";
import { ledgerOf } from "../claims/other-page";
import { ReportLine } from "../claims/report-line";
import { PageLink } from "../ui/page-link";
import type { RelationEdge } from "./relation-edges";
import { RelationGraph } from "./relation-graph";

type Props = { edges: readonly RelationEdge[]; ledger: Ledger; locale: Locale };

/** How a group stands to others: drawn, and by kind of relation with who says so, in both directions. */
export function RelationsSection({ edges, ledger, locale }: Props) {
  if (edges.length === 0) return null;
  const t = translator(locale);
  const kinds = keysOf(groupRelations).filter((key) => edges.some(({ kind }) => kind === key));
  return (
    <section aria-labelledby="property-relation" className="claim-list">
      <h2 id="property-relation" className="section-title">
        {t("ledger.relations.title")}
      </h2>
      <p className="soft small">{t("ledger.relations.intro")}</p>
      <RelationGraph edges={edges} group={ledger.page} names={ledger.names} locale={locale} />
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{groupRelations[kind][locale]}</h3>
          <ul className="reports">
            {edges
              .filter((edge) => edge.kind === kind)
              .map(({ from, to, claim }) => (
                <ReportLine
                  key={`${from}#${claim.id}`}
                  claim={claim}
                  ledger={ledgerOf(ledger, from)}
                  locale={locale}
                  anchor={from === ledger.page}
                  value={
                    <>
                      <PageLink to={from} names={ledger.names} locale={locale} plain={from === ledger.page} />
                      <span className="soft"> · {groupRelations[kind][locale]} · </span>
                      <PageLink to={to} names={ledger.names} locale={locale} plain={to === ledger.page} />
                    </>
                  }
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
