import type { Claim } from "@/domain/claims/claim";
import { currentDates, currentOf, currentPlaces } from "@/domain/claims/current-claims";
import { figureFor } from "@/domain/claims/figure";
import type { Locale } from "@/domain/text";
import { siteDigits } from "@/i18n/site";
import { translator } from "@/i18n/translator";
import { DateText } from "../claims/date-text";
import type { Ledger } from "../claims/ledger";
import { PlaceText } from "../claims/place-text";
import { reportsHref, SourceMark } from "../claims/source-mark";

type Props = { claims: readonly Claim[]; ledger: Ledger; locale: Locale };

/** When, where and how many, each with its qualifier: what a reader of an event asks first. */
export function KeyFacts({ claims, ledger, locale }: Props) {
  const t = translator(locale);
  const dates = currentDates(claims, "date", ledger);
  const places = currentPlaces(claims, "location", ledger);
  const toll = (["deaths", "injured"] as const).flatMap((property) => {
    const figure = figureFor(claims, property, "total", ledger, { digits: siteDigits(locale) });
    return figure && figure.claimIds.length > 0 ? [{ property, text: figure.text[locale] }] : [];
  });
  return (
    <dl className="key-facts">
      <dt>{t("reading.date")}</dt>
      <dd>
        {dates.length === 0 && t("reading.notReported")}
        {dates.map((date, index) => (
          <span key={date.edtf}>
            {index > 0 && <span className="and"> {t("common.sentence.or")} </span>}
            <a className="to-source" href={reportsHref(currentOf(claims, "date", ledger))}>
              <DateText value={date} locale={locale} />
            </a>
          </span>
        ))}
      </dd>
      <dt>{t("reading.place")}</dt>
      <dd>
        {places.length === 0 && t("reading.notReported")}
        {places.map((place, index) => (
          <span key={place.ref}>
            {index > 0 && <span className="and">{t("common.sentence.separator")}</span>}
            <PlaceText value={{ ...place, note: undefined }} names={ledger.names} locale={locale} />
            <SourceMark
              claims={currentOf(claims, "location", ledger).filter(
                ({ value }) => value.type === "place" && value.ref === place.ref,
              )}
              locale={locale}
            />
          </span>
        ))}
      </dd>
      <dt>{t("reading.toll")}</dt>
      <dd>
        {toll.length === 0 && t("reading.notReported")}
        {toll.map(({ property, text }, index) => (
          <span key={property}>
            {index > 0 && <span className="and"> · </span>}
            <a href={`#figure-${property}-total`}>
              <strong>{text}</strong>
            </a>
          </span>
        ))}
      </dd>
    </dl>
  );
}
