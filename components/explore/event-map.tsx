import type { PageRef } from "@/domain/kinds/names";
import { splitRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { formatNumber } from "@/i18n/format";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import { drawMap } from "../map/draw-map";
import { MapDrawing } from "../map/map-drawing";
import type { Names } from "../names";
import { EmptyState } from "../ui/empty-state";
import { PageLink } from "../ui/page-link";
import { type CountedPlace, countryOf, markOf } from "./drawn-places";

type Place = CountedPlace<PageRef> & { readonly around: readonly PageRef[] };
type Props = { places: readonly Place[]; names: Names; locale: Locale };

/** Where events lie: an outline map with numbered points and provinces, and the table that they are numbered by. */
export function EventMap({ places, names, locale }: Props) {
  const t = translator(locale);
  if (places.length === 0) return <EmptyState title={t("explore.map.empty")} />;
  const country = countryOf(places);
  const drawn = places.map((place) => markOf(place, country));
  const map = drawMap(drawn.filter((spot) => spot !== undefined));
  const numbers = new Map(places.map(({ ref }, index) => [ref, formatNumber(index + 1, locale)] as const));
  return (
    <div className="event-map">
      {map && (
        <figure className="place-map">
          <MapDrawing map={map} label={t("explore.map.drawn")} marks={numbers} />
          <figcaption>
            <p>{t("explore.map.caption")}</p>
            <p className="soft">{t("ledger.map.deFacto")}</p>
          </figcaption>
        </figure>
      )}
      <div className="table-scroll">
        <table className="table">
          <caption className="sr-only">{t("explore.map.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("explore.map.number")}</th>
              <th scope="col">{t("explore.map.place")}</th>
              <th scope="col">{t("explore.map.events")}</th>
              <th scope="col">{t("explore.map.shown")}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ ref, events, around }, index) => (
              <tr key={ref}>
                <td className="tabular">{numbers.get(ref)}</td>
                <th scope="row">
                  <PageLink to={ref} names={names} locale={locale} />
                  {around.map((one) => (
                    <span key={one} className="soft small">
                      {t("common.sentence.separator")}
                      <PageLink to={one} names={names} locale={locale} plain />
                    </span>
                  ))}
                </th>
                <td className="whitespace-nowrap">
                  <a href={paths.kind(locale, "event", { place: splitRef(ref).slug })}>
                    {t("explore.count.events", { count: events })}
                  </a>
                </td>
                <td className="soft small whitespace-nowrap">{t(shownAs(drawn[index]))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const shownAs = (spot: ReturnType<typeof markOf>) =>
  spot === undefined ? "explore.map.notDrawn" : spot.point ? "explore.map.asPoint" : "explore.map.asArea";
