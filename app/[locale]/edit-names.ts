import { listCards } from "@/db/queries/cards";
import { mapSources } from "@/db/queries/sources";
import { store } from "@/db/store";
import type { SourceFacts } from "@/domain/claims/context";
import { propertyNamed } from "@/domain/claims/registry";
import { kindNames, type PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import type { Bilingual, Locale } from "@/domain/text";
import { unwrittenPlaces } from "./listed-places";

/** Pages that the inputs of the editor suggest, with their names: the first of each kind by title. */
export async function loadEditNames(
  content: PageContent,
  locale: Locale,
): Promise<{
  names: Record<PageRef, Bilingual>;
  suggestions: PageRef[];
  sources: Record<PageRef, SourceFacts>;
  /** Places that the proposal brings pages of. */
  newPlaces: readonly string[];
}> {
  const cited = await mapSources(
    store(),
    citationsOf(content).map(({ source }) => source),
  );
  const cards = (
    await Promise.all(kindNames.map((kind) => listCards(store(), { kind, sort: "title", locale, limit: 200 })))
  ).flatMap(({ items }) => items);
  const listed = await unwrittenPlaces(content);
  const named = listed.map((place) => [`place/${place.key}`, { ar: place.ar[0] ?? place.en, en: place.en }] as const);
  return {
    newPlaces: named.map(([, titles]) => titles[locale]),
    names: Object.fromEntries([...named, ...cards.map((card) => [card.ref, card.titles] as const)]),
    suggestions: cards
      .filter(
        (card) =>
          card.kind !== "event" ||
          content.claims.some((claim) => propertyNamed(claim.property)?.to?.includes("event")) ||
          content.kind === "event",
      )
      .map((card) => card.ref),
    sources: Object.fromEntries(
      [...cited].map(([ref, { fields }]) => [
        ref,
        {
          reliability: fields.reliability,
          type: fields.type,
          published: fields.published,
          originGroup: fields.originGroup,
        },
      ]),
    ),
  };
}

/** Every place that the claims of a page rest on, as far as they have been filled in. */
export const citationsOf = (content: PageContent) =>
  content.claims
    .flatMap((claim) => claim.citations ?? [])
    .filter((citation) => citation.source?.startsWith("source/") && Number.isSafeInteger(citation.paragraph));
