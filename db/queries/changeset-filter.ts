import "server-only";
import { and, eq, inArray, not, or, type SQL, sql } from "drizzle-orm";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { ChangesetState } from "@/domain/review/states";
import type { Locale } from "@/domain/text";
import type { Reader } from "../store";
import { changesetsBy } from "./authorship";

export type ChangesetFilter = {
  readonly states?: readonly ChangesetState[];
  readonly authorId?: number;
  /** Who opened it or wrote words in it. */
  readonly writerId?: number;
  /** Who opened it, in the order of the queue. */
  readonly by?: number;
  readonly kind?: KindName;
  /** The page that a changeset touches. */
  readonly page?: PageRef;
  /** A place that a changeset speaks of. */
  readonly place?: PageRef;
  /** It changes a text in this language. */
  readonly language?: Locale;
  /** How grave its gravest finding is. */
  readonly findings?: Gravity;
  /** The viewer is the one to act: their own proposal came back, or they may decide it. */
  readonly waitingForMe?: boolean;
  /** Nobody has said that they are looking at it. */
  readonly free?: boolean;
  /** Continue after this changeset id. */
  readonly after?: number;
  readonly limit?: number;
  /** The moment at which leases are looked at; left out: every lease that was not released. */
  readonly now?: number;
  /** Whose closed and draft changesets may be listed beside the pending ones; undefined: nobody's. */
  readonly viewer?: { readonly id: number; readonly moderates: boolean };
};

// Columns of the changeset itself are spelled out in SQL: without a join the query builder names none with its table.
/** Which changesets a filter means, among those that its viewer may open: the list and its count ask the same. */
export function conditionsOf({ t }: Reader, filter: ChangesetFilter): SQL | undefined {
  const visible = filter.viewer
    ? or(
        inArray(t.changesets.state, ["submitted", "changes_requested", "accepted", "partially_accepted", "superseded"]),
        eq(t.changesets.authorId, filter.viewer.id),
        filter.viewer.moderates ? inArray(t.changesets.state, ["rejected", "withdrawn", "expired"]) : undefined,
      )
    : sql`0`;
  const touching = (where: SQL) =>
    sql`exists (select 1 from ${t.changesetItems} i join ${t.changesetVersions} v on v.id = i.version_id
      where v.changeset_id = changesets.id and v.number = changesets.version and ${where})`;
  const [kind, slug] = filter.page?.split("/") ?? [];
  const me = filter.viewer?.id ?? -1;
  return and(
    visible,
    eq(t.changesets.visibility, "normal"),
    sql`changesets.type <> 'import'`,
    filter.states ? inArray(t.changesets.state, [...filter.states]) : undefined,
    filter.authorId === undefined ? undefined : eq(t.changesets.authorId, filter.authorId),
    filter.writerId === undefined ? undefined : sql`changesets.id in ${changesetsBy({ t }, filter.writerId)}`,
    filter.by === undefined ? undefined : eq(t.changesets.authorId, filter.by),
    filter.kind ? touching(sql`i.kind = ${filter.kind}`) : undefined,
    kind && slug
      ? touching(
          sql`i.kind = ${kind} and (i.slug = ${slug} or i.page_id = (select id from ${t.pages} p where p.kind = ${kind} and p.slug = ${slug}))`,
        )
      : undefined,
    // The proposal names the place as a value or as its own page.
    filter.place
      ? sql`changesets.id in (select v.changeset_id from ${t.proposedPlaces} p join ${t.changesetItems} i on i.id = p.item_id
          join ${t.changesetVersions} v on v.id = i.version_id join ${t.changesets} c on c.id = v.changeset_id and c.version = v.number
          where p.place = ${filter.place})`
      : undefined,
    filter.language ? touching(sql`(i.languages is null or instr(i.languages, ${filter.language}) > 0)`) : undefined,
    filter.findings ? sql`${gravity({ t })} = ${gravities.indexOf(filter.findings)}` : undefined,
    filter.waitingForMe
      ? or(
          and(eq(t.changesets.state, "changes_requested"), eq(t.changesets.authorId, me)),
          filter.viewer?.moderates ? and(eq(t.changesets.state, "submitted"), not(wroteAny({ t }, me))) : sql`0`,
        )
      : undefined,
    filter.free
      ? sql`not exists (select 1 from ${t.leases} l where l.changeset_id = changesets.id and l.until > ${filter.now ?? 0})`
      : undefined,
  );
}

/** Somebody wrote a version of it or words that were carried out in it, or opened it. */
const wroteAny = ({ t }: Pick<Reader, "t">, userId: number) =>
  sql`(changesets.author_id is ${userId} or exists (select 1 from ${t.changesetVersions} v where v.changeset_id = changesets.id and v.author_id = ${userId} and v.spelling_only = 0)
    or exists (select 1 from ${t.comments} s where s.changeset_id = changesets.id and s.author_id = ${userId} and s.carried_out = 'words'))`;

/** How grave the gravest finding of the newest version is: 0 none or notices, 1 warnings, 2 errors. */
const gravities = ["clean", "warnings", "errors"] as const;
export type Gravity = (typeof gravities)[number];
export const gravity = ({ t }: Pick<Reader, "t">) =>
  sql<number>`coalesce((select max(case f.severity when 'error' then 2 when 'warning' then 1 else 0 end)
    from ${t.findings} f join ${t.changesetVersions} v on v.id = f.version_id
    where v.changeset_id = changesets.id and v.number = changesets.version), 0)`;
