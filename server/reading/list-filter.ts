import "server-only";
import type { CardFilter, CardSort } from "@/db/queries/cards";
import { eventTypes, groupTypes, placeTypes, sourceTypes } from "@/domain/claims/vocabularies";
import { type KindName, type PageRef, pageRef } from "@/domain/kinds/names";
import type { Label, Locale } from "@/domain/text";
import { paths } from "@/i18n/paths";

/** The types by which pages of a kind are told apart. */
export const typesOf: Record<KindName, Record<string, Label>> = {
  event: eventTypes,
  group: groupTypes,
  place: placeTypes,
  source: sourceTypes,
  person: {},
};

export type ListQuery = {
  readonly filter: CardFilter & { readonly sort: CardSort };
  readonly isFiltered: boolean;
  /** The same list with some of its state exchanged. A change of filter goes back to the start of the list. */
  readonly href: (change: Partial<Record<ListKey, string | undefined>>) => string;
};
type ListKey = "type" | "year" | "place" | "group" | "review" | "disagreement" | "sort" | "after";

/** The state of a list in its address, by default that of the list of a kind. What does not exist is ignored: a link from elsewhere still shows the list. */
export function readListFilter(
  search: Record<string, string | string[] | undefined>,
  kind: KindName,
  locale: Locale,
  address: (query: Readonly<Record<string, string | undefined>>) => string = (query) => paths.kind(locale, kind, query),
): ListQuery {
  const one = (name: ListKey) => {
    const value = search[name];
    return (Array.isArray(value) ? value[0] : value) || undefined;
  };
  const type = one("type");
  const year = Number(one("year"));
  const sort = (["title", "date", "updated"] as const).find((name) => name === one("sort"));
  const known: Partial<Record<ListKey, string | undefined>> = {
    type: type && Object.hasOwn(typesOf[kind], type) ? type : undefined,
    year: Number.isInteger(year) && year > 0 && year < 3000 ? String(year) : undefined,
    place: refOf(one("place"), "place"),
    group: refOf(one("group"), "group"),
    review: one("review") === "imported" || one("review") === "reviewed" ? one("review") : undefined,
    disagreement: one("disagreement") === "1" ? "1" : undefined,
    sort,
    after: one("after"),
  };
  return {
    filter: {
      kind,
      locale,
      type: known.type,
      year: known.year ? Number(known.year) : undefined,
      place: known.place as PageRef | undefined,
      group: known.group as PageRef | undefined,
      reviewed: known.review ? known.review === "reviewed" : undefined,
      disagreement: known.disagreement ? true : undefined,
      sort: sort ?? (kind === "event" || kind === "source" ? "date" : "title"),
      after: known.after,
    },
    isFiltered: ["type", "year", "place", "group", "review", "disagreement"].some(
      (name) => known[name as ListKey] !== undefined,
    ),
    href: (change) => address({ ...known, after: undefined, ...change }),
  };
}

function refOf(text: string | undefined, kind: KindName): string | undefined {
  const parsed = pageRef.safeParse(text?.includes("/") ? text : `${kind}/${text}`);
  return text && parsed.success && parsed.data.startsWith(`${kind}/`) ? parsed.data : undefined;
}
