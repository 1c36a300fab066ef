import "server-only";
import { mapPageIds } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import { kinds } from "@/domain/kinds";
import type { PageRef } from "@/domain/kinds/names";
import { listedBeginning, listedChain } from "@/domain/places/gazetteer";
import type { Locale } from "@/domain/text";

/** Places of the list of places of which a name begins so and that have no page, as suggestions among pages. */
export async function suggestUnwritten(store: Reader, { q, lang, limit }: { q: string; lang: Locale; limit: number }) {
  const listed = listedBeginning(q).map((place) => ({ place, page: `place/${place.key}` as PageRef }));
  const written = await mapPageIds(
    store,
    listed.map(({ page }) => page),
  );
  return listed
    .filter(({ page }) => !written.has(page))
    .slice(0, Math.max(0, limit))
    .map(({ place, page }) => {
      const [own, ...around] = listedChain(place).map(({ ar, en }) => (lang === "ar" ? (ar[0] ?? en) : en));
      return {
        page,
        kind: "place" as const,
        kind_label: kinds.place.label[lang],
        title: own ?? place.en,
        title_lang: lang,
        alias: null,
        within: around,
        unwritten: true,
      };
    });
}
