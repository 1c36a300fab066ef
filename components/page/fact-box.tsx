import type { Claim } from "@/domain/claims/claim";
import { properties } from "@/domain/claims/registry";
import { aliasKinds, groupTypes, placeTypes } from "@/domain/claims/vocabularies";
import type { PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimValue } from "../claims/claim-value";
import { DateText } from "../claims/date-text";
import type { Ledger } from "../claims/ledger";
import { PropertyLabel } from "../claims/property-label";
import { boxedProperties } from "../claims/told-properties";
import { currentDates, currentOf } from "./current-claims";
import { Fact } from "./fact";
import { SourceFacts } from "./source-facts";
import { TollFacts } from "./toll-facts";

type Props = { content: PageContent; ledger: Ledger; locale: Locale };

/** The facts of a page of any kind, in the order of the registry; disagreeing ones stand under each other. */
export function FactBox({ content, ledger, locale }: Props) {
  const t = translator(locale);
  return (
    <section className="fact-box" aria-labelledby="facts">
      <h2 id="facts">{t("reading.factBox")}</h2>
      <dl>
        {content.kind === "group" && (
          <Fact label={t("reading.type")}>
            <dd>{groupTypes[content.fields.groupType][locale]}</dd>
          </Fact>
        )}
        {content.kind === "place" && <PlaceFacts content={content} locale={locale} />}
        {content.kind === "source" && <SourceFacts fields={content.fields} locale={locale} />}
        {boxedProperties.map((key) => {
          const dates = properties[key].agg === "date" ? currentDates(content.claims, key, ledger) : [];
          const claims = dates.length > 0 ? [] : distinct(currentOf(content.claims, key, ledger));
          return (
            dates.length + claims.length > 0 && (
              <Fact key={key} label={<PropertyLabel property={key} locale={locale} />}>
                {dates.map((date) => (
                  <dd key={date.edtf}>
                    <DateText value={date} locale={locale} />
                  </dd>
                ))}
                {claims.map((claim) => (
                  <dd key={claim.id}>
                    <ClaimValue claim={claim} names={ledger.names} locale={locale} />
                  </dd>
                ))}
              </Fact>
            )
          );
        })}
        {content.kind === "event" && <TollFacts claims={content.claims} ledger={ledger} locale={locale} />}
        {content.aliases.length > 0 && (
          <Fact label={t("reading.alsoKnown")}>
            {content.aliases.map((alias) => (
              <dd key={`${alias.lang}${alias.text}`}>
                <bdi lang={alias.lang}>{alias.text}</bdi>
                {alias.kind !== "variant" && alias.kind !== "preferred" && (
                  <span className="soft"> · {aliasKinds[alias.kind][locale]}</span>
                )}
              </dd>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function PlaceFacts({ content, locale }: { content: Extract<PageContent, { kind: "place" }>; locale: Locale }) {
  const t = translator(locale);
  const { coordinates, placeType } = content.fields;
  return (
    <>
      <Fact label={t("reading.type")}>
        <dd>{placeTypes[placeType][locale]}</dd>
      </Fact>
      <Fact label={t("reading.placeBox.coordinates")}>
        <dd>
          {coordinates ? (
            <bdi className="tabular" dir="ltr">
              {coordinates.lat.toFixed(2)}, {coordinates.lon.toFixed(2)}
            </bdi>
          ) : (
            t("reading.placeBox.unknownCoordinates")
          )}
        </dd>
      </Fact>
    </>
  );
}

/** Several reports of one value are one row: the panels below tell them apart. */
const distinct = (claims: readonly Claim[]) => {
  const seen = new Set<string>();
  return claims.filter(({ value }) => {
    const key =
      value.type === "enum"
        ? value.key
        : value.type === "date"
          ? value.edtf
          : "ref" in value
            ? value.ref
            : JSON.stringify(value);
    return seen.has(key) ? false : seen.add(key);
  });
};
