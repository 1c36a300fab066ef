import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { KindName, PageRef } from "@/domain/kinds/names";
import type { ChangeAction, ProposedChange } from "@/domain/review/changeset";
import { type ChangesetState, isOpen } from "@/domain/review/states";
import { readContent } from "@/domain/revisions/content";
import type { Reader } from "../store";
import { listWriterIds } from "./authorship";

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
  readonly outcome: ItemOutcome;
  /** Of a page that was taken: the items of it that went back to the author. */
  readonly returned: readonly string[];
};

/** What became of a page's part, or of one item of it. */
export type ItemOutcome = "open" | "taken" | "returned" | "dropped" | "superseded";

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
  readonly authorSuspended: boolean;
  readonly authorIds: readonly number[];
  /** The same, and whoever wrote what it started again from, or is the rest of: none of them may approve it. */
  readonly writerIds: readonly number[];
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
  reader: Reader,
  publicId: string,
  versionNumber?: number,
): Promise<StoredChangeset | undefined> {
  const { read, t } = reader;
  const [row] = await read
    .select({ changeset: t.changesets, author: t.users.name, authorState: t.users.state, version: t.changesetVersions })
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
    .where(and(eq(t.changesetVersions.changesetId, changeset.id), eq(t.changesetVersions.spellingOnly, false)));
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
    authorSuspended: row.authorState === "suspended",
    authorIds: [...new Set([changeset.authorId, ...authors.map((one) => one.id)])].filter((id) => id !== null),
    writerIds: await listWriterIds(reader, changeset.id),
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
        returned: item.returned ?? [],
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
