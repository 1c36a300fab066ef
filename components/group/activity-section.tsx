import type { Activity } from "@/domain/claims/activity-years";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import type { Names } from "../names";
import { PageLink } from "../ui/page-link";
import { YearBars } from "./year-bars";

type Props = { activity: Activity; names: Names; locale: Locale };

/** The events of a group by year, drawn and as a table; those without a certain year are listed as such. */
export function ActivitySection({ activity, names, locale }: Props) {
  const t = translator(locale);
  const { years, across, unknown, parts } = activity;
  const rows = [
    ...years.map(({ year, events }) => ({ label: sayDigits(year, locale), events })),
    { label: t("ledger.activity.across"), events: across },
    { label: t("ledger.activity.unknown"), events: unknown },
    { label: t("ledger.activity.parts"), events: parts },
  ].filter(({ events }) => events.length > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="activity-years">
      <h2 id="activity-years" className="section-title">
        {t("ledger.activity.title")}
      </h2>
      <p className="soft small">{t("ledger.activity.intro")}</p>
      {years.length > 1 && (
        <YearBars years={years.map(({ year, events }) => ({ year, count: events.length }))} locale={locale} />
      )}
      <details className="fold" open={years.length < 2}>
        <summary>{t("ledger.activity.table")}</summary>
        <div className="table-scroll">
          <table className="table">
            <caption className="sr-only">{t("ledger.activity.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("ledger.activity.year")}</th>
                <th scope="col">{t("ledger.activity.events")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, events }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>
                    <EventLinks events={events} names={names} locale={locale} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const EventLinks = ({ events, names, locale }: { events: readonly PageRef[]; names: Names; locale: Locale }) => (
  <>
    {events.map((ref) => (
      <div key={ref}>
        <PageLink to={ref} names={names} locale={locale} />
      </div>
    ))}
  </>
);
