import "server-only";
import { type AnyColumn, and, asc, desc, eq, gt, inArray, isNotNull, lt, or, sql } from "drizzle-orm";
import type { DateValue } from "@/domain/claims/values";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { Locale } from "@/domain/text";
import type { Reader } from "../store";
import { addressesIn, addressesOf } from "./addresses";

export type PageCard = {
  readonly pageId: number;
  readonly ref: PageRef;
  readonly kind: KindName;
  readonly slug: string;
  readonly titles: { ar?: string | undefined; en?: string | undefined };
  readonly summary: { ar?: string | undefined; en?: string | undefined };
  readonly type: string | null;
  readonly date: DateValue | null;
  readonly placeRef: PageRef | null;
  readonly disagreement: boolean;
  readonly reviewed: boolean;
  readonly claims: number;
  readonly updatedAt: number;
};

export type CardSort = "title" | "date" | "updated";
export type CardFilter = {
  readonly kind?: KindName | undefined;
  readonly type?: string | undefined;
  readonly year?: number | undefined;
  readonly place?: PageRef | undefined;
  /** Events that name this group in a claim, and groups related to it. */
  readonly group?: PageRef | undefined;
  readonly reviewed?: boolean | undefined;
  readonly disagreement?: boolean | undefined;
  readonly updatedSince?: number | undefined;
  /** Only pages that have a title in this language. */
  readonly existsIn?: Locale | undefined;
  readonly sort?: CardSort | undefined;
  readonly locale: Locale;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

const fromRow = (row: Reader["t"]["pageCards"]["$inferSelect"]): PageCard => ({
  pageId: row.pageId,
  ref: `${row.kind}/${row.slug}` as PageRef,
  kind: row.kind as KindName,
  slug: row.slug,
  titles: { ar: row.titleAr ?? undefined, en: row.titleEn ?? undefined },
  summary: { ar: row.summaryAr ?? undefined, en: row.summaryEn ?? undefined },
  type: row.type,
  date: row.date,
  placeRef: row.placeRef as PageRef | null,
  disagreement: row.disagreement,
  reviewed: row.reviewed,
  claims: row.claims,
  updatedAt: row.updatedAt,
});

const conditions = ({ t }: Reader, filter: CardFilter) => [
  filter.kind ? eq(t.pageCards.kind, filter.kind) : undefined,
  filter.type ? eq(t.pageCards.type, filter.type) : undefined,
  filter.year ? eq(t.pageCards.year, filter.year) : undefined,
  filter.reviewed === undefined ? undefined : eq(t.pageCards.reviewed, filter.reviewed),
  filter.disagreement === undefined ? undefined : eq(t.pageCards.disagreement, filter.disagreement),
  filter.updatedSince === undefined ? undefined : gt(t.pageCards.updatedAt, filter.updatedSince),
  filter.existsIn === undefined
    ? undefined
    : isNotNull(filter.existsIn === "ar" ? t.pageCards.titleAr : t.pageCards.titleEn),
  filter.place
    ? sql`${t.pageCards.pageId} in (select page_id from ${t.claims} where target in ${addressesIn({ t }, filter.place)})`
    : undefined,
  filter.group
    ? sql`${t.pageCards.pageId} in (select page_id from ${t.claims} where target in ${addressesIn({ t }, filter.group)} or speaker_ref in ${addressesIn({ t }, filter.group)})`
    : undefined,
];

/** Published pages as lists show them, sorted in the database; `after` continues from a cursor that an earlier answer gave. */
export async function listCards(
  store: Reader,
  filter: CardFilter,
): Promise<{ items: PageCard[]; next: string | null }> {
  const { read, t } = store;
  const limit = Math.min(filter.limit ?? 50, 200);
  const sort = filter.sort ?? "title";
  const key =
    sort === "updated"
      ? t.pageCards.updatedAt
      : sort === "date"
        ? t.pageCards.dateStart
        : filter.locale === "ar"
          ? t.pageCards.sortAr
          : t.pageCards.sortEn;
  const falling = sort !== "title";
  const cursor = readCursor(filter.after);
  const beyond = cursor
    ? falling
      ? sort === "date" && cursor.key === null
        ? and(sql`${key} is null`, gt(t.pageCards.pageId, cursor.id))
        : or(
            lt(key, cursor.key as never),
            and(eq(key, cursor.key as never), gt(t.pageCards.pageId, cursor.id)),
            sort === "date" ? sql`${key} is null` : undefined,
          )
      : or(gt(key, cursor.key as never), and(eq(key, cursor.key as never), gt(t.pageCards.pageId, cursor.id)))
    : undefined;
  const rows = await read
    .select()
    .from(t.pageCards)
    .where(and(...conditions(store, filter), beyond))
    // Spelled so that the index of the order is used: pages without a date come last.
    .orderBy(falling ? sql`${key} desc nulls last` : asc(key), asc(t.pageCards.pageId))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const lastKey =
    last &&
    (sort === "updated"
      ? last.updatedAt
      : sort === "date"
        ? last.dateStart
        : filter.locale === "ar"
          ? last.sortAr
          : last.sortEn);
  return {
    items: shown.map(fromRow),
    next: rows.length > limit && last ? writeCursor(lastKey ?? null, last.pageId) : null,
  };
}

const writeCursor = (key: string | number | null, id: number) =>
  Buffer.from(JSON.stringify([key, id])).toString("base64url");

/** Whether a list of pages in this order gives such cursors. */
export function isCardCursor(text: string, sort: CardSort): boolean {
  const cursor = readCursor(text);
  if (!cursor || !Number.isSafeInteger(cursor.id)) return false;
  return sort === "updated" ? typeof cursor.key === "number" : typeof cursor.key === "string" || sort === "date";
}

/** A cursor that nobody gave is ignored, as if it were not there. */
function readCursor(text: string | undefined): { key: string | number | null; id: number } | undefined {
  if (!text) return undefined;
  try {
    const [key, id]: [unknown, unknown] = JSON.parse(Buffer.from(text, "base64url").toString());
    if ((typeof key === "string" || typeof key === "number" || key === null) && typeof id === "number")
      return { key, id };
  } catch {
    return undefined;
  }
  return undefined;
}

/** How many pages there are of each kind. */
export async function countKinds({ read, t }: Reader): Promise<{ kind: KindName; count: number }[]> {
  const rows = await read
    .select({ kind: t.pageCards.kind, count: sql<number>`count(*)` })
    .from(t.pageCards)
    .groupBy(t.pageCards.kind)
    .orderBy(desc(sql`count(*)`), asc(t.pageCards.kind));
  return rows.map((row) => ({ kind: row.kind as KindName, count: row.count }));
}

export type FacetCount = {
  readonly type: string | null;
  readonly year: number | null;
  readonly reviewed: boolean;
  readonly disagreement: boolean;
  readonly count: number;
};

/** How many pages there are of each type, year, state of review and agreement together, none of which is filtered: counts for every facet. */
export async function countFacets(store: Reader, filter: CardFilter): Promise<FacetCount[]> {
  const { read, t } = store;
  const { type, year, reviewed, disagreement } = t.pageCards;
  const wider = { ...filter, type: undefined, year: undefined, reviewed: undefined, disagreement: undefined };
  return read
    .select({ type, year, reviewed, disagreement, count: sql<number>`count(*)` })
    .from(t.pageCards)
    .where(and(...conditions(store, wider)))
    .groupBy(type, year, reviewed, disagreement);
}

/** How many published pages fit the filter. */
export async function countCards(store: Reader, filter: CardFilter): Promise<number> {
  const [row] = await store.read
    .select({ n: sql<number>`count(*)` })
    .from(store.t.pageCards)
    .where(and(...conditions(store, filter)));
  return row?.n ?? 0;
}

/** Cards by page id, in the order asked. */
export async function listCardsById({ read, t }: Reader, ids: readonly number[]): Promise<PageCard[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select()
    .from(t.pageCards)
    .where(inArray(t.pageCards.pageId, [...ids]));
  const byId = new Map(rows.map((row) => [row.pageId, fromRow(row)]));
  return ids.map((id) => byId.get(id)).filter((card) => card !== undefined);
}

/** Pages whose text or claims point to this one, by title. */
export async function listBacklinks(reader: Reader, ref: PageRef, limit = 200): Promise<PageCard[]> {
  const { read, t } = reader;
  const leading = await addressesOf(reader, ref);
  const rows = await read
    .select({ card: t.pageCards })
    .from(t.pageCards)
    .where(
      inArray(
        t.pageCards.pageId,
        read.select({ id: t.links.pageId }).from(t.links).where(inArray(t.links.target, leading)),
      ),
    )
    .orderBy(asc(t.pageCards.kind), asc(t.pageCards.sortEn))
    .limit(limit);
  return rows.map(({ card }) => fromRow(card));
}

/** The groups or places that the pages of a list point to in claims, most frequent first. */
export async function countTargets(
  store: Reader,
  filter: CardFilter & { readonly kind: KindName },
  target: "group" | "place",
  limit = 24,
): Promise<{ ref: PageRef; count: number }[]> {
  const { read, t } = store;
  const { kind, ...rest } = { ...filter, [target]: undefined };
  const further = conditions(store, rest).filter((one) => one !== undefined);
  const pages = read
    .select({ id: t.pageCards.pageId })
    .from(t.pageCards)
    .where(and(eq(t.pageCards.kind, kind), ...further));
  const rows = await read
    .select({ ref: t.claims.target, count: sql<number>`count(distinct ${t.claims.pageId})` })
    .from(t.claims)
    .where(
      and(
        isOfKind(t.claims.target, target),
        further.length > 0 ? inArray(t.claims.pageId, pages) : isOfKind(t.claims.subject, kind),
      ),
    )
    .groupBy(t.claims.target)
    .orderBy(desc(sql`count(distinct ${t.claims.pageId})`), asc(t.claims.target))
    .limit(limit);
  return rows.flatMap((row) => (row.ref === null ? [] : [{ ref: row.ref as PageRef, count: row.count }]));
}

/** Addresses of one kind, as a range that an index can find: what follows the stroke in the order of signs is 0. */
const isOfKind = (column: AnyColumn, kind: KindName) => sql`${column} >= ${`${kind}/`} and ${column} < ${`${kind}0`}`;

/** Cards of pages by address, in the order asked; pages that are not published are left out. */
export async function listCardsByRef(store: Reader, refs: readonly PageRef[]): Promise<PageCard[]> {
  const { read, t } = store;
  if (refs.length === 0) return [];
  const slugs = refs.map((ref) => ref.slice(ref.indexOf("/") + 1));
  const rows = await read.select().from(t.pageCards).where(inArray(t.pageCards.slug, slugs));
  const byRef = new Map(rows.map((row) => [`${row.kind}/${row.slug}`, fromRow(row)]));
  return refs.map((ref) => byRef.get(ref)).filter((card) => card !== undefined);
}
