import type { PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { PageCard, type PageSummary } from "../lists/page-card";
import type { Names } from "../names";

type Props = {
  content: Pick<PageContent, "kind" | "titles">;
  slug: string;
  events: readonly PageSummary[];
  within: readonly PageSummary[];
  names: Names;
  locale: Locale;
};

/** The parts of an event with their own tolls; for other pages the events they are about, those of places within a place apart. */
export function RelatedEvents({ content: { kind, titles }, slug, events, within, names, locale }: Props) {
  const t = translator(locale);
  const cards = (pages: readonly PageSummary[]) =>
    pages.map((event) => <PageCard key={event.ref} page={event} names={names} locale={locale} />);
  return (
    <>
      {events.length > 0 && (
        <section aria-labelledby="related-events">
          <h2 id="related-events" className="section-title">
            {t(kind === "event" ? "ledger.parts.title" : "reading.eventsHere")}
          </h2>
          {kind === "event" && (
            <p className="soft small">
              {t("ledger.parts.note", { whole: isolate(textFor(titles, locale)?.text ?? slug) })}
            </p>
          )}
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
