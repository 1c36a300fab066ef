import type { RecentChange } from "@/db/queries/revisions";
import { findSite } from "@/db/queries/site";
import { store } from "@/db/store";
import type { PageRef } from "@/domain/kinds/names";
import { textFor } from "@/domain/text";
import { atomFeed, type FeedEntry } from "@/exports/atom";
import { paths } from "@/i18n/paths";
import { env } from "@/server/env";

/** The feed's own language; an entry is in the language that its page is in. */
const lang = "ar";

/** Publications as an Atom feed, under an address of the site. */
export async function sendFeed(
  path: string,
  home: string,
  changes: readonly RecentChange[],
  { title, isPrivate = false }: { title?: string | undefined; isPrivate?: boolean } = {},
): Promise<Response> {
  const { origin } = env().siteUrl;
  const site = await findSite(store());
  const xml = atomFeed(
    {
      title: title ? `${title} · ${site.title[lang]}` : site.title[lang],
      self: `${origin}${path}`,
      home: `${origin}${home}`,
      lang,
      generator: site.title.en,
    },
    changes.map((change) => entryOf(change, origin)),
  );
  return isPrivate ? privately(xml) : new Response(xml, { headers });
}

const headers = { "content-type": "application/atom+xml; charset=utf-8", "content-language": lang };

/** A feed for one person: nobody keeps it for another. */
export const privately = (xml: string): Response =>
  new Response(xml, { headers: { ...headers, "cache-control": "private, no-store", vary: "authorization, cookie" } });

/** The answer where there is no feed. */
export const noFeed = (): Response =>
  new Response("There is no such feed.\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });

function entryOf(change: RecentChange, origin: string): FeedEntry {
  const ref = `${change.kind}/${change.slug}` as PageRef;
  const title = textFor(change.titles, lang) ?? { text: change.slug, lang };
  return {
    id: `${origin}${paths.revision(title.lang, ref, change.number)}`,
    url: `${origin}${paths.page(title.lang, ref)}`,
    title: title.text,
    summary: change.summary,
    authors: change.authors,
    at: change.createdAt,
    lang: title.lang,
  };
}
