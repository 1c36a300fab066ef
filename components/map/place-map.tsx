import type { Spot } from "@/domain/claims/place-spot";
import type { PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { isolate } from "@/i18n/direction";
import { translator } from "@/i18n/translator";
import { sayDigits } from "@/i18n/words";
import { type Names, nameOf } from "../names";
import { PageLink } from "../ui/page-link";
import { drawMap } from "./draw-map";
import { MapDrawing } from "./map-drawing";

/** A place to draw, with the places around it from the nearest up. */
export type MappedPlace = { readonly spot: Spot; readonly around: readonly PageRef[] };

type Props = { places: readonly MappedPlace[]; names: Names; locale: Locale };

/** An outline map drawn on the server, and the same in words: where it lies, its coordinates, how exactly it is drawn. */
export function PlaceMap({ places, names, locale }: Props) {
  const t = translator(locale);
  const map = drawMap(places.map(({ spot }) => spot));
  if (places.length === 0) return null;
  const title = places.map(({ spot }) => nameOf(spot.ref, names, locale).text).join(t("common.sentence.separator"));
  return (
    <figure className="place-map">
      {map && <MapDrawing map={map} label={t("ledger.map.title", { place: title })} />}
      <figcaption>
        {places.map(({ spot, around }) => (
          <p key={spot.ref}>
            {[spot.ref, ...around].map((ref, index) => (
              <span key={ref}>
                {index > 0 && <span className="soft"> {t("ledger.map.within")} </span>}
                <PageLink to={ref} names={names} locale={locale} />
              </span>
            ))}
            {". "}
            <HowDrawn spot={spot} names={names} locale={locale} />
          </p>
        ))}
        <p className="soft">{t("ledger.map.deFacto")}</p>
      </figcaption>
    </figure>
  );
}

/** Numbers keep their order in a line of either direction. */
const leftToRight = (text: string) => `\u2066${text}\u2069`;

/** Whether the map shows a point, the place's own area, or only the area that it lies somewhere in. */
function HowDrawn({ spot, names, locale }: { spot: Spot; names: Names; locale: Locale }) {
  const t = translator(locale);
  if (spot.point) {
    const { lat, lon } = spot.point;
    return (
      <>
        {t("ledger.map.point", {
          coordinates: leftToRight(`${sayDigits(lat.toFixed(2), locale)},\u00a0${sayDigits(lon.toFixed(2), locale)}`),
        })}
      </>
    );
  }
  if (!spot.area) return <>{t("ledger.map.unknown")}</>;
  if (!spot.vague) return <>{t("ledger.map.area")}</>;
  return <>{t("ledger.map.somewhere", { area: isolate(nameOf(spot.area.ref, names, locale).text) })}</>;
}
