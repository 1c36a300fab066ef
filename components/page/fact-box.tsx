import type { Claim } from "@/domain/claims/claim";
import { currentDates, currentOf } from "@/domain/claims/current-claims";
import { properties } from "@/domain/claims/registry";
import { aliasKinds, groupTypes, placeTypes } from "@/domain/claims/vocabularies";
import type { Alias, PageContent } from "@/domain/revisions/content";
import type { Locale } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { ClaimValue } from "../claims/claim-value";
import { DateText } from "../claims/date-text";
import type { Ledger } from "../claims/ledger";
import { PropertyLabel } from "../claims/property-label";
import { reportsHref, SourceMark } from "../claims/source-mark";
import { boxedProperties } from "../claims/told-properties";
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
          const current = currentOf(content.claims, key, ledger);
          // What several parties did at their own times is no single date.
          const isOneDate = properties[key].agg === "date" && !current.some(({ qualifiers }) => qualifiers.party);
          const dates = isOneDate ? currentDates(content.claims, key, ledger) : [];
          const claims = dates.length > 0 ? [] : distinct(current);
          return (
            dates.length + claims.length > 0 && (
              <Fact key={key} label={<PropertyLabel property={key} locale={locale} />}>
                {dates.map((date) => (
                  <dd key={date.edtf}>
                    <a className="to-source" href={reportsHref(current)}>
                      <DateText value={date} locale={locale} />
                    </a>
                  </dd>
                ))}
                {claims.map((claim) => (
                  <dd key={claim.id}>
                    <FactValue claim={claim} all={content.claims} ledger={ledger} locale={locale} />
                  </dd>
                ))}
              </Fact>
            )
          );
        })}
        {content.kind === "event" && <TollFacts claims={content.claims} ledger={ledger} locale={locale} />}
        {content.aliases.length > 0 && (
          <Fact label={t("reading.alsoKnown")}>
            {distinctNames(content.aliases).map((alias) => (
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

/** A value that leads to its reports: as a link, or by a mark beside it where the value leads to a page. */
function FactValue({
  claim,
  all,
  ledger,
  locale,
}: {
  claim: Claim;
  all: readonly Claim[];
  ledger: Ledger;
  locale: Locale;
}) {
  const reports = currentOf(all, claim.property, ledger).filter(
    ({ value, qualifiers }) => keyOf(value) === keyOf(claim.value) && qualifiers.party === claim.qualifiers.party,
  );
  const value = <ClaimValue claim={claim} names={ledger.names} locale={locale} />;
  if ("ref" in claim.value || claim.qualifiers.party)
    return (
      <>
        {value} <SourceMark claims={reports} locale={locale} />
      </>
    );
  return (
    <a className="to-source" href={reportsHref(reports)}>
      {value}
    </a>
  );
}

const keyOf = (value: Claim["value"]): string =>
  value.type === "enum"
    ? value.key
    : value.type === "date"
      ? value.edtf
      : "ref" in value
        ? value.ref
        : JSON.stringify(value);

/** Several reports of one value are one row: the lists below tell them apart. */
const distinct = (claims: readonly Claim[]) => {
  const keys = claims.map(({ value, qualifiers }) => `${keyOf(value)} ${qualifiers.party ?? ""}`);
  return claims.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
};

/** A spelling that several sources print is one name; the list of names tells where each stands. */
const distinctNames = (aliases: readonly Alias[]) =>
  aliases.filter(({ text, lang }, index) => aliases.findIndex((a) => a.text === text && a.lang === lang) === index);
