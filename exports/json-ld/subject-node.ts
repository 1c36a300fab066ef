import type { LedgerContext } from "@/domain/claims/context";
import { currentOf, currentPlaces } from "@/domain/claims/current-claims";
import { eventTypes } from "@/domain/claims/vocabularies";
import type { ContentOf, PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";
import { type Around, type Node, named, unlessEmpty } from "./node";
import { sourceClass } from "./source-class";
import { isoDate, statedDate } from "./stated-date";

/** What a page tells of, by its kind: only what its reports state and nobody else's report contradicts. */
export function subjectNode(content: PageContent, context: LedgerContext, locale: Locale, around: Around): Node {
  const name = textFor(content.titles, locale)?.text;
  const common = { name, alternateName: otherNames(content, name) };
  switch (content.kind) {
    case "event":
      return { "@type": "Event", ...common, ...eventFacts(content, context, locale, around) };
    case "group":
      return {
        "@type": "Organization",
        ...common,
        foundingDate: statedDate(content.claims, "founded", context)?.start,
      };
    case "place":
      return { "@type": "Place", ...common, ...placeFacts(content, context, around) };
    case "person":
      return { "@type": "Person", ...common };
    case "source":
      return sourceNode(content, locale);
  }
}

function eventFacts({ claims }: ContentOf<"event">, context: LedgerContext, locale: Locale, around: Around): Node {
  const date = statedDate(claims, "date", context);
  const types = currentOf(claims, "type", context).flatMap(({ value }) =>
    value.type === "enum" && Object.hasOwn(eventTypes, value.key)
      ? [eventTypes[value.key as keyof typeof eventTypes][locale]]
      : [],
  );
  const places = currentPlaces(claims, "location", context).filter(({ basis }) => basis === "stated");
  const wholes = currentOf(claims, "part_of", context).flatMap(({ value }) =>
    value.type === "page" ? [value.ref] : [],
  );
  return {
    additionalType: unlessEmpty([...new Set(types)]),
    startDate: date?.start,
    endDate: date?.end,
    location: unlessEmpty(places.map(({ ref }) => named("Place", ref, around))),
    superEvent: unlessEmpty([...new Set(wholes)].map((ref) => named("Event", ref, around))),
  };
}

function placeFacts({ claims, fields }: ContentOf<"place">, context: LedgerContext, around: Around): Node {
  const [within] = currentPlaces(claims, "located_in", context);
  return {
    geo: fields.coordinates && {
      "@type": "GeoCoordinates",
      latitude: fields.coordinates.lat,
      longitude: fields.coordinates.lon,
    },
    containedInPlace: within && named("Place", within.ref, around),
  };
}

function sourceNode({ titles, fields }: ContentOf<"source">, locale: Locale): Node {
  const publisher = textFor(fields.publisher, locale)?.text;
  return {
    "@type": sourceClass(fields.type),
    headline: textFor(titles, locale)?.text,
    datePublished: fields.published && isoDate(fields.published)?.start,
    publisher: publisher === undefined ? undefined : { "@type": "Organization", name: publisher },
    inLanguage: fields.language,
    url: fields.url,
  };
}

/** Names that a reader may search for; misprints and what outsiders call somebody are no names of theirs. */
function otherNames({ aliases, titles }: PageContent, name: string | undefined): readonly string[] | undefined {
  const own = aliases.filter(({ kind }) => kind === "preferred" || kind === "variant" || kind === "acronym");
  const all = [titles.ar, titles.en, ...own.map(({ text }) => text)].filter((one) => one !== undefined);
  return unlessEmpty([...new Set(all)].filter((one) => one !== name));
}
