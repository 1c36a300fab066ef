import "server-only";
import { cacheTag } from "@/db/commands/invalidate";
import { type CardFilter, countFacets, countTargets, type FacetCount } from "@/db/queries/cards";
import { mapPageLabels } from "@/db/queries/pages";
import type { Reader } from "@/db/store";
import type { KindName } from "@/domain/kinds/names";
import { type Locale, textFor } from "@/domain/text";
import { translator } from "@/i18n/translator";
import { noteTags } from "../answer-notes";
import { type ListQuery, typesOf } from "./list-filter";

export type FacetView = {
  label: string;
  values: { label: string; href: string; count?: number | undefined; chosen: boolean }[];
};

/** The filters of a list as links with counts; a chosen one lifts itself again. */
export async function loadFacets(
  store: Reader,
  kind: KindName,
  query: ListQuery,
  locale: Locale,
): Promise<{ facets: FacetView[]; sorts: { label: string; href: string; chosen: boolean }[]; total: number }> {
  const t = translator(locale);
  const { filter, href } = query;
  const counts = await countFacets(store, filter);
  const facets: FacetView[] = [];
  const types = valuesOf(counts, filter, "type");
  if (types.length > 0)
    facets.push({
      label: t("search.facet.type"),
      values: types.map(({ value, count }) => ({
        label: typesOf[kind][value]?.[locale] ?? value,
        count,
        chosen: filter.type === value,
        href: href({ type: filter.type === value ? undefined : value }),
      })),
    });
  if (kind === "event")
    for (const target of ["group", "place"] as const)
      facets.push(await targetFacet(store, query, kind, target, locale));
  const years = valuesOf(counts, filter, "year");
  if (years.length > 0)
    facets.push({
      label: t("search.facet.year"),
      values: years
        .sort((a, b) => Number(b.value) - Number(a.value))
        .map(({ value, count }) => ({
          label: value,
          count,
          chosen: String(filter.year ?? "") === value,
          href: href({ year: String(filter.year ?? "") === value ? undefined : value }),
        })),
    });
  facets.push({
    label: t("search.facet.review"),
    values: (["reviewed", "imported"] as const).map((state) => {
      const chosen = filter.reviewed === (state === "reviewed");
      return {
        label: t(state === "reviewed" ? "search.facetValue.reviewed" : "search.facetValue.imported"),
        count: totalOf(counts, { ...filter, reviewed: state === "reviewed" }),
        chosen,
        href: href({ review: chosen ? undefined : state }),
      };
    }),
  });
  if (kind === "event")
    facets.push({
      label: t("search.facet.disagreement"),
      values: [
        {
          label: t("search.facetValue.differ"),
          count: totalOf(counts, { ...filter, disagreement: true }),
          chosen: filter.disagreement === true,
          href: href({ disagreement: filter.disagreement ? undefined : "1" }),
        },
      ],
    });
  const orders = (kind === "event" || kind === "source" ? ["date", "title", "updated"] : ["title", "updated"]) as (
    | "date"
    | "title"
    | "updated"
  )[];
  const sorts = orders.map((order) => ({
    label: t(`search.sort.${order}`),
    href: href({ sort: order }),
    chosen: filter.sort === order,
  }));
  // What would find nothing is no choice; a chosen value stays, so that it can be lifted.
  const offered = facets.map((facet) => ({
    ...facet,
    values: facet.values.filter(({ count, chosen }) => chosen || count !== 0),
  }));
  return { facets: offered.filter((facet) => facet.values.length > 0), sorts, total: totalOf(counts, filter) };
}

type Counted = Pick<CardFilter, "type" | "year" | "reviewed" | "disagreement">;
const fits = (count: FacetCount, { type, year, reviewed, disagreement }: Counted) =>
  (type === undefined || count.type === type) &&
  (year === undefined || count.year === year) &&
  (reviewed === undefined || count.reviewed === reviewed) &&
  (disagreement === undefined || count.disagreement === disagreement);

const totalOf = (counts: readonly FacetCount[], filter: Counted) =>
  counts.reduce((sum, count) => (fits(count, filter) ? sum + count.count : sum), 0);

/** How many pages each value of a facet has under the other filters, most frequent first. */
function valuesOf(counts: readonly FacetCount[], filter: Counted, facet: "type" | "year") {
  const byValue = new Map<string, number>();
  for (const count of counts) {
    const value = count[facet];
    if (value === null || !fits(count, { ...filter, [facet]: undefined })) continue;
    byValue.set(String(value), (byValue.get(String(value)) ?? 0) + count.count);
  }
  return [...byValue]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

async function targetFacet(
  store: Reader,
  { filter, href }: ListQuery,
  kind: KindName,
  target: "group" | "place",
  locale: Locale,
): Promise<FacetView> {
  const counts = await countTargets(store, { ...filter, kind }, target);
  noteTags(...counts.map(({ ref }) => cacheTag.label(ref)));
  const names = await mapPageLabels(
    store,
    counts.map(({ ref }) => ref),
  );
  return {
    label: translator(locale)(`search.facet.${target}`),
    values: counts.map(({ ref, count }) => {
      const chosen = filter[target] === ref;
      return {
        label: textFor(names.get(ref)?.titles, locale)?.text ?? ref,
        count,
        chosen,
        href: href({ [target]: chosen ? undefined : ref.slice(ref.indexOf("/") + 1) }),
      };
    }),
  };
}
