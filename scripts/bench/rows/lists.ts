import { listCards } from "@/db/queries/cards";
import { listRecentChanges } from "@/db/queries/revisions";
import type { Locale } from "@/domain/text";
import { loadFacets } from "@/server/reading/list-facets";
import { readListFilter } from "@/server/reading/list-filter";
import { summarise } from "@/server/reading/page-summaries";
import type { Bench } from "../bench";
import type { Row } from "../report";
import { inside, many, spread } from "../spread";

/** Lists at an address that nobody read before: what the database and the wiki do for them, and the whole page over HTTP. */
export async function lists(bench: Bench): Promise<Row[]> {
  const { store } = bench.filled.editor;
  const asked = many(20, (n) => ({
    locale: (n % 2 ? "ar" : "en") as Locale,
    search: { sort: n % 3 ? "title" : "date", ...(n < 4 ? {} : { year: String(2010 + (n % 15)) }) },
  }));
  const recent = many(20, (n) => bench.pages - n * 30);
  return [
    await inside("recent changes: queries", recent, (before) => listRecentChanges(store, { before })),
    await spread(
      bench,
      "recent changes, uncached over HTTP",
      recent.map((before) => `/en/recent?before=${before}`),
    ),
    await inside("list of events with its facets: queries", asked, async ({ locale, search }) => {
      const query = readListFilter(search, "event", locale);
      const { items } = await listCards(store, query.filter);
      await summarise(store, items, locale);
      return loadFacets(store, "event", query, locale);
    }),
    await spread(
      bench,
      "list of events, uncached over HTTP",
      asked.map(({ locale, search }) => `/${locale}/event?${new URLSearchParams(search)}`),
    ),
  ];
}
