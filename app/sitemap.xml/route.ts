import { cacheTag } from "@/db/commands/invalidate";
import { listCards, type PageCard } from "@/db/queries/cards";
import { store } from "@/db/store";
import { kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { maxAddresses, sitemapXml } from "@/exports/sitemap";
import { paths } from "@/i18n/paths";
import { noteTags } from "@/server/answer-notes";
import { env } from "@/server/env";

export const dynamic = "force-dynamic";

/** Every page that readers see, in both languages, the latest first; with the front page, the lists and what is drawn from them. */
export async function GET(): Promise<Response> {
  noteTags(cacheTag.recent, ...kindNames.map(cacheTag.list));
  const { origin } = env().siteUrl;
  const cards: PageCard[] = [];
  for (let after: string | null | undefined; after !== null && cards.length * 2 < maxAddresses; ) {
    const some = await listCards(store(), { sort: "updated", locale: "ar", limit: 200, after });
    cards.push(...some.items);
    after = some.next;
  }
  const at = (path: (locale: Locale) => string) => (locale: Locale) => `${origin}${path(locale)}`;
  const xml = sitemapXml([
    { addressIn: at((locale) => paths.home(locale)) },
    ...[paths.map, paths.timeline, paths.statistics].map((path) => ({ addressIn: at((locale) => path(locale)) })),
    ...kindNames.map((kind) => ({ addressIn: at((locale) => paths.kind(locale, kind)) })),
    ...cards.map(({ ref, updatedAt }) => ({ addressIn: at((locale) => paths.page(locale, ref)), updatedAt })),
  ]);
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
