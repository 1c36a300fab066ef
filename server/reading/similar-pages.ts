import "server-only";
import { listCards } from "@/db/queries/cards";
import { suggestPages } from "@/db/queries/suggest";
import type { Reader } from "@/db/store";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { PageContent } from "@/domain/revisions/content";
import { type Locale, textFor } from "@/domain/text";

export type SimilarPage = { readonly ref: PageRef; readonly title: string };

const most = 6;

/**
 * Published pages that a new one may be the same as: those that go by its titles or aliases, in any spelling and either script, and
 * events on the same day or in the same place of the same year.
 */
export async function findSimilarPages(
  store: Reader,
  kind: KindName,
  content: PageContent,
  locale: Locale,
): Promise<readonly SimilarPage[]> {
  const found = new Map<PageRef, string>();
  const names = [content.titles.ar, content.titles.en, ...content.aliases.map(({ text }) => text)];
  for (const name of names) {
    if (!name || name.trim().length < 3) continue;
    for (const { ref, title } of await suggestPages(store, { q: name, locale, kinds: [kind], limit: 4 }))
      found.set(ref, title);
  }
  if (kind === "event")
    for (const [ref, title] of await findSameOccasion(store, content, locale))
      if (!found.has(ref)) found.set(ref, title);
  return [...found].slice(0, most).map(([ref, title]) => ({ ref, title }));
}

async function findSameOccasion(store: Reader, { claims }: PageContent, locale: Locale): Promise<[PageRef, string][]> {
  const date = claims.map(({ value }) => value).find((value) => value?.type === "date" && value.start);
  const place = claims.map(({ value }) => value).find((value) => value?.type === "place" && value.ref);
  if (date?.type !== "date" || !date.start) return [];
  const { items } = await listCards(store, {
    kind: "event",
    year: Number(date.start.slice(0, 4)),
    locale,
    sort: "date",
    limit: 200,
  });
  return items
    .filter(
      (card) =>
        (card.date?.start === date.start && card.date?.end === date.end) ||
        (place?.type === "place" &&
          card.placeRef === place.ref &&
          card.date?.start?.slice(0, 7) === date.start?.slice(0, 7)),
    )
    .map((card) => [card.ref, textFor(card.titles, locale)?.text ?? card.slug]);
}
