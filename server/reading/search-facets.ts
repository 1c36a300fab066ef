import "server-only";
import type { SearchAnswer, SearchQuery } from "@/db/queries/search";
import { kindNamed, kinds } from "@/domain/kinds";
import { kindNames } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";
import { translator } from "@/i18n/translator";
import type { FacetView } from "./list-facets";
import { typesOf } from "./list-filter";

/** Of a query in an address so many letters are read: more than any query needs, few enough to be shown. */
const longest = 300;
/** Results on a page, and the last page: what is ranked behind it is no answer any more. */
const perPage = 20;
const lastPage = 5;

/** Control characters, half pairs of surrogates, and signs that turn the direction of what follows. */
const unwritten = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+/gu;

export type SearchState = {
  readonly query: SearchQuery & { readonly offset: number; readonly limit: number };
  readonly isFiltered: boolean;
  readonly page: number;
  readonly href: (change: Partial<Record<"kind" | "type" | "review" | "page", string | undefined>>) => string;
};

/** The state of a search in its address. What does not exist is ignored, control characters are dropped. */
export function readSearch(search: Record<string, string | string[] | undefined>, locale: Locale): SearchState {
  const one = (name: string) => {
    const value = search[name];
    return (Array.isArray(value) ? value[0] : value) ?? "";
  };
  const text = one("q").slice(0, longest).normalize("NFC").replace(unwritten, " ").trim();
  const kind = kindNamed(one("kind"))?.name;
  const type = kind && Object.hasOwn(typesOf[kind], one("type")) ? one("type") : undefined;
  const review = (["reviewed", "imported"] as const).find((state) => state === one("review"));
  const page = /^[1-9]\d?$/.test(one("page")) ? Math.min(Number(one("page")), lastPage) : 1;
  return {
    query: {
      q: text,
      locale,
      kind,
      type,
      reviewed: review ? review === "reviewed" : undefined,
      offset: (page - 1) * perPage,
      limit: perPage,
    },
    isFiltered: kind !== undefined || review !== undefined,
    page,
    href: (change) => {
      const kept = { kind, type, review, ...change };
      return paths.search(locale, text, "kind" in change ? { ...kept, type: undefined } : kept);
    },
  };
}

/** How many pages answer under the filters of a search, and the links to its next page and back. */
export function searchTotals({ counts }: Pick<SearchAnswer, "counts">, { query, page, href }: SearchState) {
  const total = sum(counts.filter((count) => fits(count, query)));
  return {
    total,
    first: page > 1 ? href({ page: undefined }) : undefined,
    next: page < lastPage && total > page * perPage ? href({ page: String(page + 1) }) : undefined,
  };
}

type Count = SearchAnswer["counts"][number];
const sum = (counts: readonly Count[]) => counts.reduce((all, { pages }) => all + pages, 0);
const fits = (count: Count, { kind, type, reviewed }: Pick<SearchQuery, "kind" | "type" | "reviewed">) =>
  (kind === undefined || count.kind === kind) &&
  (type === undefined || count.type === type) &&
  (reviewed === undefined || count.reviewed === reviewed);

/** The filters of a search as links with counts; a chosen one lifts itself again. Counts are those of the other filters together. */
export function searchFacets({ counts }: Pick<SearchAnswer, "counts">, { query, href }: SearchState): FacetView[] {
  const t = translator(query.locale);
  const { kind } = query;
  const facets: FacetView[] = [
    {
      label: t("search.facet.kind"),
      values: kindNames.map((name) => ({
        label: kinds[name].plural[query.locale],
        count: sum(counts.filter((count) => fits(count, { ...query, kind: name, type: undefined }))),
        chosen: kind === name,
        href: href({ kind: kind === name ? undefined : name }),
      })),
    },
    {
      label: t("search.facet.type"),
      values: Object.entries(kind ? typesOf[kind] : {}).map(([type, label]) => ({
        label: label[query.locale],
        count: sum(counts.filter((count) => fits(count, { ...query, type }))),
        chosen: query.type === type,
        href: href({ type: query.type === type ? undefined : type }),
      })),
    },
    {
      label: t("search.facet.review"),
      values: (["reviewed", "imported"] as const).map((state) => {
        const reviewed = state === "reviewed";
        const chosen = query.reviewed === reviewed;
        return {
          label: t(`search.facetValue.${state}`),
          count: sum(counts.filter((count) => fits(count, { ...query, reviewed }))),
          chosen,
          href: href({ review: chosen ? undefined : state }),
        };
      }),
    },
  ];
  return facets
    .map((facet) => ({ ...facet, values: facet.values.filter(({ count = 0, chosen }) => chosen || count > 0) }))
    .filter((facet) => facet.values.length > 0);
}
