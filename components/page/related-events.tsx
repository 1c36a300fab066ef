import type { KindName } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { PageCard, type PageSummary } from "../lists/page-card";
import type { Names } from "../names";

type Props = {
  kind: KindName;
  slug: string;
  events: readonly PageSummary[];
  within: readonly PageSummary[];
  names: Names;
  locale: Locale;
};

/** The events that a page is about, those of places within a place apart. */
export function RelatedEvents({ kind, slug, events, within, names, locale }: Props) {
  const t = translator(locale);
  const cards = (pages: readonly PageSummary[]) =>
    pages.map((event) => <PageCard key={event.ref} page={event} names={names} locale={locale} />);
  return (
    <>
      {events.length > 0 && (
        <section aria-labelledby="related-events">
          <h2 id="related-events" className="section-title">
            {t("reading.eventsHere")}
          </h2>
          {cards(events)}
          {kind === "place" && (
            <p className="small">
              <a href={paths.kind(locale, "event", { place: slug })}>{t("ledger.place.all")}</a>
            </p>
          )}
        </section>
      )}
      {within.length > 0 && (
        <section aria-labelledby="events-within">
          <h2 id="events-within" className="section-title">
            {t("ledger.place.within")}
          </h2>
          <p className="soft small">{t("ledger.place.withinNote")}</p>
          {cards(within)}
        </section>
      )}
    </>
  );
}
