import { listCards } from "@/db/queries/cards";
import { searchPages } from "@/db/queries/search";
import { suggestPages } from "@/db/queries/suggest";
import { nameIndex } from "@/db/search/name-index";
import type { Locale } from "@/domain/text";
import type { Bench } from "../bench";
import { hostileQueries } from "../hostile-queries";
import { type Asked, arabic, english } from "../invented-pages";
import type { Row } from "../report";
import { inside, many, spread } from "../spread";

const count = 60;

/** Searches by the index alone, from rare to common words and to what nobody should type; then over HTTP, as a page. */
export async function searches(bench: Bench): Promise<Row[]> {
  const { store } = bench.filled.editor;
  await nameIndex(store);
  const places = (await listCards(store, { kind: "place", locale: "ar", limit: count })).items;
  const rare = many(count, (n): Asked => ({ q: `no. ${bench.pages - 100 - n}`, locale: "en" }));
  const inPlaces = places.flatMap(({ titles }) =>
    (["ar", "en"] as const).map((locale): Asked => ({ q: titles[locale] ?? "", locale })),
  );
  const common = [
    ...arabic.map((q): Asked => ({ q, locale: "ar" })),
    ...english.map((q): Asked => ({ q, locale: "en" })),
  ];
  const two = common.map(({ q, locale }, n): Asked => ({ q: `${q} ${common[(n + 3) % common.length]?.q}`, locale }));
  const hostile = hostileQueries(common.map(({ q }) => q)).map((q): Asked => ({ q, locale: "ar" }));
  const begun = common.flatMap(({ q, locale }) =>
    [1, 2, 3, 4].map((length): Asked => ({ q: q.slice(0, length), locale })),
  );
  const find = (asked: Asked) => searchPages(store, asked);
  const suggest = (asked: Asked) => suggestPages(store, asked);
  const address = ({ q, locale }: { q: string; locale: Locale }) => `/${locale}/search?q=${encodeURIComponent(q)}`;
  return [
    await inside("search, a rare word", rare, find),
    await inside("search, a place by its name", inPlaces, find),
    await inside("search, a word in nearly every page", common, find),
    await inside("search, two such words", two, find),
    await inside("search, hostile queries", hostile, find),
    await inside("suggestions, from one letter to four", begun, suggest),
    await inside("suggestions, hostile queries", hostile, suggest),
    await spread(bench, "page of results over HTTP, a rare word", rare.map(address)),
    await spread(bench, "page of results over HTTP, a word in nearly every page", common.map(address)),
  ];
}
