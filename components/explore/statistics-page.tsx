import { eventTypes } from "@/domain/claims/vocabularies";
import { kinds } from "@/domain/kinds";
import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { CountTable } from "./count-table";
import { YearSection } from "./year-section";

type Props = {
  kinds: readonly { readonly kind: KindName; readonly pages: number; readonly reviewed: number }[];
  years: readonly { readonly year: number; readonly count: number }[];
  undated: number;
  types: readonly { readonly type: string; readonly events: number; readonly parts: number }[];
  differing: number;
  ledger: { readonly claims: number; readonly citations: number; readonly sources: number };
  locale: Locale;
};

/** What there is, counted: pages by kind, events by year and by type, and what they rest on. Victims are nowhere added up. */
export function StatisticsPage({ kinds: pages, years, undated, types, differing, ledger, locale }: Props) {
  const t = translator(locale);
  const number = (count: number) => formatNumber(count, locale);
  return (
    <>
      <p>
        {t("explore.statistics.ledger", {
          claims: t("explore.count.claims", { count: ledger.claims }),
          citations: t("explore.count.citations", { count: ledger.citations }),
          sources: t("explore.count.sources", { count: ledger.sources }),
        })}{" "}
        {differing > 0 ? (
          <a href={paths.kind(locale, "event", { disagreement: 1 })}>
            {t("explore.statistics.differing", { count: differing })}
          </a>
        ) : (
          t("explore.statistics.differing", { count: differing })
        )}
      </p>
      <CountTable
        id="by-kind"
        title={t("explore.statistics.kinds")}
        columns={[t("explore.statistics.kind"), t("explore.statistics.pages"), t("explore.statistics.reviewed")]}
        rows={pages.map(({ kind, pages: count, reviewed }) => ({
          key: kind,
          label: <a href={paths.kind(locale, kind)}>{kinds[kind].plural[locale]}</a>,
          count,
          cells: [number(count), number(reviewed)],
        }))}
        locale={locale}
      />
      <YearSection years={years} undated={undated} locale={locale} />
      <CountTable
        id="by-type"
        title={t("explore.statistics.types")}
        note={t("explore.statistics.typesNote")}
        columns={[t("explore.statistics.type"), t("explore.statistics.events"), t("explore.statistics.parts")]}
        rows={types.map(({ type, events, parts }) => ({
          key: type,
          label: Object.hasOwn(eventTypes, type) ? eventTypes[type as keyof typeof eventTypes][locale] : type,
          count: events,
          cells: [number(events), number(parts)],
        }))}
        locale={locale}
      />
    </>
  );
}
