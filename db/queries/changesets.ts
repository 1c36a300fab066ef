import "server-only";
import { and, asc, desc, eq, inArray, lt, not, or, type SQL, sql } from "drizzle-orm";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { ChangeAction, ProposedChange } from "@/domain/review/changeset";
import { type ChangesetState, isOpen } from "@/domain/review/states";
import { readContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import { type Lease, mapLeases } from "./leases";

export type ChangesetItem = {
  readonly id: number;
  readonly position: number;
  readonly action: ChangeAction;
  readonly pageId: number | null;
  readonly kind: KindName;
  readonly slug: string;
  readonly ref: PageRef;
  readonly baseRevisionId: number | null;
  readonly proposal: ProposedChange;
  readonly outcome: "open" | "taken" | "returned" | "dropped" | "superseded";
};

export type StoredFinding = {
  readonly id: number;
  readonly page: string;
  readonly check: string;
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly params: Record<string, string | number> | null;
  readonly at: string;
  readonly acknowledged: boolean;
  /** To be acknowledged only with a written reason. */
  readonly needsReason: boolean;
  /** Somebody says that the check is wrong here. */
  readonly falseAlarm: boolean;
  readonly overridden: boolean;
};

export type StoredChangeset = {
  readonly id: number;
  readonly publicId: string;
  readonly type: "edit" | "import" | "revert";
  readonly title: string;
  readonly reason: string;
  readonly authorId: number | null;
  readonly author: string | null;
  readonly authorIds: readonly number[];
  readonly state: ChangesetState;
  readonly version: number;
  readonly versionId: number;
  readonly contentHash: string;
  readonly saves: number;
  /** The changeset that it starts again from, or whose publication it takes back. */
  readonly copyOf: number | null;
  readonly urgent: boolean;
  readonly suppressed: boolean;
  readonly createdAt: number;
  readonly activityAt: number;
  readonly submittedAt: number | null;
  readonly decidedAt: number | null;
  readonly items: readonly ChangesetItem[];
  readonly findings: readonly StoredFinding[];
};

/** Beside the values that a finding names: it is to be acknowledged only with a written reason. */
export const reasonMark = "needs_reason";

function withoutMark(params: Record<string, string | number> | null) {
  const { [reasonMark]: mark, ...rest } = params ?? {};
  return mark === undefined ? params : rest;
}

/** A changeset with the items and findings of its newest version. Rights are the caller's business. */
export async function findChangeset(
  { read, t }: Reader,
  publicId: string,
  versionNumber?: number,
): Promise<StoredChangeset | undefined> {
  const [row] = await read
    .select({ changeset: t.changesets, author: t.users.name, version: t.changesetVersions })
    .from(t.changesets)
    .innerJoin(
      t.changesetVersions,
      and(
        eq(t.changesetVersions.changesetId, t.changesets.id),
        versionNumber === undefined
          ? eq(t.changesetVersions.number, t.changesets.version)
          : eq(t.changesetVersions.number, versionNumber),
      ),
    )
    .leftJoin(t.users, eq(t.users.id, t.changesets.authorId))
    .where(eq(t.changesets.publicId, publicId))
    .limit(1);
  if (!row) return undefined;
  const { changeset, version } = row;
  const authors = await read
    .selectDistinct({ id: t.changesetVersions.authorId })
    .from(t.changesetVersions)
    .where(eq(t.changesetVersions.changesetId, changeset.id));
  const items = await read
    .select({ item: t.changesetItems, slug: t.pages.slug })
    .from(t.changesetItems)
    .leftJoin(t.pages, eq(t.pages.id, t.changesetItems.pageId))
    .where(eq(t.changesetItems.versionId, version.id))
    .orderBy(asc(t.changesetItems.position));
  const found = await read
    .select()
    .from(t.findings)
    .where(eq(t.findings.versionId, version.id))
    .orderBy(asc(t.findings.id));
  return {
    id: changeset.id,
    publicId: changeset.publicId,
    type: changeset.type,
    title: changeset.title,
    reason: changeset.reason,
    authorId: changeset.authorId,
    author: row.author,
    authorIds: [...new Set([changeset.authorId, ...authors.map((one) => one.id)])].filter((id) => id !== null),
    state: changeset.state,
    version: version.number,
    versionId: version.id,
    contentHash: version.contentHash,
    saves: changeset.saves,
    copyOf: changeset.copyOf,
    urgent: changeset.urgent,
    suppressed: changeset.visibility === "suppressed",
    createdAt: changeset.createdAt,
    activityAt: changeset.activityAt,
    submittedAt: changeset.submittedAt,
    decidedAt: changeset.decidedAt,
    items: items.map(({ item, slug: today }) => {
      const kind = item.kind as KindName;
      // An open changeset follows its page to a new name; what was decided keeps the name that it was decided under.
      const slug = isOpen(changeset.state) ? (today ?? item.slug) : item.slug;
      return {
        id: item.id,
        position: item.position,
        action: item.action,
        pageId: item.pageId,
        kind,
        slug,
        ref: `${kind}/${slug}` as const,
        baseRevisionId: item.baseRevisionId,
        outcome: item.outcome,
        proposal: item.proposal?.content
          ? { ...item.proposal, content: readContent(item.proposal.content) }
          : (item.proposal ?? {}),
      };
    }),
    findings: found.map((one) => ({
      id: one.id,
      page: one.page,
      check: one.check,
      severity: one.severity,
      message: one.message,
      params: withoutMark(one.params),
      at: one.at,
      acknowledged: one.acknowledgedBy !== null,
      needsReason: one.params?.[reasonMark] === 1,
      falseAlarm: one.falseAlarmBy !== null,
      overridden: one.falseAlarmBy !== null,
    })),
  };
}

export type ChangesetRow = {
  readonly publicId: string;
  readonly type: string;
  readonly title: string;
  readonly author: string | null;
  readonly authorId: number | null;
  readonly state: ChangesetState;
  readonly urgent: boolean;
  readonly version: number;
  readonly createdAt: number;
  readonly submittedAt: number | null;
  readonly decidedAt: number | null;
  readonly pages: readonly PageRef[];
  readonly lease: Lease | undefined;
  readonly findings: { readonly error: number; readonly warning: number; readonly notice: number };
};

export type ChangesetFilter = {
  readonly states?: readonly ChangesetState[];
  readonly authorId?: number;
  /** Who opened it, in the order of the queue. */
  readonly by?: number;
  readonly kind?: KindName;
  /** The page that a changeset touches. */
  readonly page?: PageRef;
  /** A place that a changeset speaks of. */
  readonly place?: PageRef;
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
function conditionsOf({ t }: Reader, filter: ChangesetFilter): SQL | undefined {
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
    filter.by === undefined ? undefined : eq(t.changesets.authorId, filter.by),
    filter.kind ? touching(sql`i.kind = ${filter.kind}`) : undefined,
    kind && slug
      ? touching(
          sql`i.kind = ${kind} and (i.slug = ${slug} or i.page_id = (select id from ${t.pages} p where p.kind = ${kind} and p.slug = ${slug}))`,
        )
      : undefined,
    // The proposal names the place as a value or as its own page.
    filter.place
      ? touching(sql`(i.kind || '/' || i.slug = ${filter.place} or instr(i.proposal, ${`"${filter.place}"`}) > 0)`)
      : undefined,
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

/** Somebody wrote a version of it, or opened it. */
const wroteAny = ({ t }: Pick<Reader, "t">, userId: number) =>
  sql`(changesets.author_id is ${userId} or exists (select 1 from ${t.changesetVersions} v where v.changeset_id = changesets.id and v.author_id = ${userId}))`;

/** How grave the gravest finding of the newest version is: 0 none or notices, 1 warnings, 2 errors. */
const gravities = ["clean", "warnings", "errors"] as const;
export type Gravity = (typeof gravities)[number];
const gravity = ({ t }: Pick<Reader, "t">) =>
  sql<number>`coalesce((select max(case f.severity when 'error' then 2 when 'warning' then 1 else 0 end)
    from ${t.findings} f join ${t.changesetVersions} v on v.id = f.version_id
    where v.changeset_id = changesets.id and v.number = changesets.version), 0)`;

/** How many changesets a filter finds: exactly those that its viewer may open. */
export async function countChangesets(reader: Reader, filter: ChangesetFilter): Promise<number> {
  const [row] = await reader.read
    .select({ n: sql<number>`count(*)` })
    .from(reader.t.changesets)
    .where(conditionsOf(reader, filter));
  return row?.n ?? 0;
}

/**
 * Changesets the viewer may open: the queue (urgent ones, then those that can be published as they are, then longest waiting) or
 * somebody's own (newest first).
 */
export async function listChangesets(
  reader: Reader,
  filter: ChangesetFilter,
): Promise<{ items: ChangesetRow[]; next: number | null }> {
  const { read, t } = reader;
  const limit = Math.min(filter.limit ?? 50, 200);
  const own = filter.authorId !== undefined;
  const place = sql`(1 - changesets.urgent, ${gravity(reader)}, coalesce(changesets.submitted_at, changesets.created_at), changesets.id)`;
  const last =
    filter.after === undefined || own
      ? []
      : await read
          .select({
            urgent: t.changesets.urgent,
            gravity: gravity(reader),
            since: sql<number>`coalesce(changesets.submitted_at, changesets.created_at)`,
          })
          .from(t.changesets)
          .where(eq(t.changesets.id, filter.after));
  const rows = await read
    .select({ row: t.changesets, author: t.users.name })
    .from(t.changesets)
    .leftJoin(t.users, eq(t.users.id, t.changesets.authorId))
    .where(
      and(
        conditionsOf(reader, filter),
        filter.after !== undefined && own ? lt(t.changesets.id, filter.after) : undefined,
        ...last.map(
          ({ urgent, gravity: grave, since }) =>
            sql`${place} > (${urgent ? 0 : 1}, ${grave}, ${since}, ${filter.after ?? 0})`,
        ),
      ),
    )
    .orderBy(
      ...(own
        ? [desc(t.changesets.id)]
        : [
            desc(t.changesets.urgent),
            asc(gravity(reader)),
            asc(sql`coalesce(changesets.submitted_at, changesets.created_at)`),
            asc(t.changesets.id),
          ]),
    )
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const leases = await mapLeases(
    { read, t },
    shown.map(({ row }) => row.id),
    filter.now ?? 0,
  );
  const details = await detailsOf(
    { read, t },
    shown.map(({ row }) => ({ id: row.id, version: row.version })),
  );
  return {
    items: shown.map(({ row, author }) => ({
      publicId: row.publicId,
      type: row.type,
      title: row.title,
      author,
      authorId: row.authorId,
      state: row.state,
      urgent: row.urgent,
      version: row.version,
      createdAt: row.createdAt,
      submittedAt: row.submittedAt,
      decidedAt: row.decidedAt,
      lease: leases.get(row.id),
      pages: details.pages.get(row.id) ?? [],
      findings: details.findings.get(row.id) ?? { error: 0, warning: 0, notice: 0 },
    })),
    next: rows.length > limit ? (shown.at(-1)?.row.id ?? null) : null,
  };
}

async function detailsOf({ read, t }: Reader, changesets: readonly { id: number; version: number }[]) {
  const pages = new Map<number, PageRef[]>();
  const findings = new Map<number, { error: number; warning: number; notice: number }>();
  if (changesets.length === 0) return { pages, findings };
  const ids = changesets.map((one) => one.id);
  const current = and(inArray(t.changesets.id, ids), eq(t.changesetVersions.number, t.changesets.version));
  const items = await read
    .select({
      id: t.changesets.id,
      state: t.changesets.state,
      kind: t.changesetItems.kind,
      slug: t.changesetItems.slug,
      today: t.pages.slug,
    })
    .from(t.changesetItems)
    .leftJoin(t.pages, eq(t.pages.id, t.changesetItems.pageId))
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.changesetItems.versionId))
    .innerJoin(t.changesets, eq(t.changesets.id, t.changesetVersions.changesetId))
    .where(current)
    .orderBy(asc(t.changesetItems.position));
  for (const { id, state, kind, slug, today } of items)
    pages.set(id, [...(pages.get(id) ?? []), `${kind}/${isOpen(state) ? (today ?? slug) : slug}` as PageRef]);
  const counts = await read
    .select({ id: t.changesets.id, severity: t.findings.severity, n: sql<number>`count(*)` })
    .from(t.findings)
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.findings.versionId))
    .innerJoin(t.changesets, eq(t.changesets.id, t.changesetVersions.changesetId))
    .where(current)
    .groupBy(t.changesets.id, t.findings.severity);
  for (const { id, severity, n } of counts) {
    const before = findings.get(id) ?? { error: 0, warning: 0, notice: 0 };
    findings.set(id, { ...before, [severity]: n });
  }
  return { pages, findings };
}

export type ReviewTrail = {
  readonly reviews: readonly {
    id: number;
    version: number;
    reviewer: string;
    verdict: string;
    reasonCode: string | null;
    comment: string | null;
    late: boolean;
    createdAt: number;
  }[];
  readonly events: readonly {
    id: number;
    version: number;
    transition: string;
    fromState: string | null;
    toState: string;
    actor: string | null;
    createdAt: number;
  }[];
  readonly comments: readonly {
    publicId: string;
    version: number;
    author: string | null;
    page: string | null;
    anchor: string | null;
    body: string | null;
    createdAt: number;
    resolvedAt: number | null;
  }[];
  readonly versions: readonly {
    number: number;
    author: string | null;
    note: string | null;
    createdAt: number;
    contentHash: string;
  }[];
};

/** Everything that was said and done about a changeset, in order. */
export async function findReviewTrail({ read, t }: Reader, changesetId: number): Promise<ReviewTrail> {
  const reviews = await read
    .select({
      id: t.reviews.id,
      version: t.reviews.version,
      reviewer: t.users.name,
      verdict: t.reviews.verdict,
      reasonCode: t.reviews.reasonCode,
      comment: t.reviews.comment,
      late: t.reviews.late,
      createdAt: t.reviews.createdAt,
    })
    .from(t.reviews)
    .innerJoin(t.users, eq(t.users.id, t.reviews.reviewerId))
    .where(eq(t.reviews.changesetId, changesetId))
    .orderBy(asc(t.reviews.id));
  const events = await read
    .select({
      id: t.reviewEvents.id,
      version: t.reviewEvents.version,
      transition: t.reviewEvents.transition,
      fromState: t.reviewEvents.fromState,
      toState: t.reviewEvents.toState,
      actor: t.users.name,
      createdAt: t.reviewEvents.createdAt,
    })
    .from(t.reviewEvents)
    .leftJoin(t.users, eq(t.users.id, t.reviewEvents.actorId))
    .where(eq(t.reviewEvents.changesetId, changesetId))
    .orderBy(asc(t.reviewEvents.id));
  const comments = await read
    .select({
      publicId: t.comments.publicId,
      version: t.comments.version,
      author: t.users.name,
      page: t.comments.page,
      anchor: t.comments.anchor,
      body: t.comments.body,
      createdAt: t.comments.createdAt,
      resolvedAt: t.comments.resolvedAt,
    })
    .from(t.comments)
    .leftJoin(t.users, eq(t.users.id, t.comments.authorId))
    .where(and(eq(t.comments.changesetId, changesetId), eq(t.comments.visibility, "normal")))
    .orderBy(asc(t.comments.id));
  const versions = await read
    .select({
      number: t.changesetVersions.number,
      author: t.users.name,
      note: t.changesetVersions.note,
      createdAt: t.changesetVersions.createdAt,
      contentHash: t.changesetVersions.contentHash,
    })
    .from(t.changesetVersions)
    .leftJoin(t.users, eq(t.users.id, t.changesetVersions.authorId))
    .where(eq(t.changesetVersions.changesetId, changesetId))
    .orderBy(asc(t.changesetVersions.number));
  return { reviews, events, comments, versions };
}
