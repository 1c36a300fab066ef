import "server-only";
import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { type ChangesetState, isOpen } from "@/domain/review/states";
import type { Reader } from "../store";
import { type ChangesetFilter, conditionsOf, gravity } from "./changeset-filter";
import { type Lease, mapLeases } from "./leases";

export type ChangesetRow = {
  readonly publicId: string;
  readonly type: string;
  readonly title: string;
  readonly author: string | null;
  readonly authorId: number | null;
  readonly authorSuspended: boolean;
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
    .select({ row: t.changesets, author: t.users.name, authorState: t.users.state })
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
    items: shown.map(({ row, author, authorState }) => ({
      publicId: row.publicId,
      type: row.type,
      title: row.title,
      author,
      authorId: row.authorId,
      authorSuspended: authorState === "suspended",
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
