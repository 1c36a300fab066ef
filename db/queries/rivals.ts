import "server-only";
import { and, asc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Conflict } from "@/domain/revisions/conflict";
import { emptyContent } from "@/domain/revisions/content";
import { mergeContent } from "@/domain/revisions/merge";
import type { Reader } from "../store";
import { findChangeset, type StoredChangeset } from "./changeset";
import { type Plan, planChangeset } from "./plan";

/** At most so many are compared; the queue, narrowed to the page, has the rest. */
const most = 10;

/** Another open changeset that would put something else where this one changes the same. */
export type Rival = {
  readonly changeset: StoredChangeset;
  /** Page by page: `base` is what stands published, `published` what this one proposes, `proposed` what the other does. */
  readonly pages: readonly { readonly page: PageRef; readonly conflicts: readonly Conflict[] }[];
};

/** The open changesets that collide with this one, longest waiting first. Drafts are nobody's rivals: nobody else knows of them. */
export async function findRivals(reader: Reader, changeset: StoredChangeset, plan: Plan): Promise<Rival[]> {
  const { read, t } = reader;
  const pageIds = plan.items.flatMap(({ pageId }) => (pageId === null ? [] : [pageId]));
  const created = plan.items.filter(({ pageId }) => pageId === null).map(({ kind, slug }) => `${kind}/${slug}`);
  if (pageIds.length + created.length === 0) return [];
  const rows = await read
    .selectDistinct({ id: t.changesets.id, publicId: t.changesets.publicId, since: t.changesets.submittedAt })
    .from(t.changesetItems)
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.changesetItems.versionId))
    .innerJoin(
      t.changesets,
      and(eq(t.changesets.id, t.changesetVersions.changesetId), eq(t.changesets.version, t.changesetVersions.number)),
    )
    .where(
      and(
        ne(t.changesets.id, changeset.id),
        inArray(t.changesets.state, ["submitted", "changes_requested"]),
        eq(t.changesets.visibility, "normal"),
        or(
          inArray(t.changesetItems.pageId, pageIds),
          inArray(sql`${t.changesetItems.kind} || '/' || ${t.changesetItems.slug}`, created),
        ),
      ),
    )
    .orderBy(asc(t.changesets.submittedAt), asc(t.changesets.id))
    .limit(most);
  const rivals: Rival[] = [];
  for (const { publicId } of rows) {
    const other = await findChangeset(reader, publicId);
    if (!other) continue;
    const pages = collisions(plan, await planChangeset(reader, other));
    if (pages.length > 0) rivals.push({ changeset: other, pages });
  }
  return rivals;
}

function collisions(mine: Plan, theirs: Plan): Rival["pages"][number][] {
  return mine.items.flatMap((item) => {
    const other = theirs.items.find((one) => one.ref === item.ref);
    const [ours, others] = [item.merged ?? item.proposal.content, other?.merged ?? other?.proposal.content];
    if (!ours || !others) return [];
    const merge = mergeContent(item.head?.content ?? emptyContent(item.kind), ours, others);
    return merge.ok || merge.code !== "merge_conflict" ? [] : [{ page: item.ref, conflicts: merge.conflicts }];
  });
}
