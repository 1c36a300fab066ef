import type { StoredChangeset } from "@/db/queries/changeset";
import { findLease } from "@/db/queries/leases";
import { itemsOfPlanned } from "@/db/queries/part-plan";
import { type PlannedItem, planChangeset } from "@/db/queries/plan";
import type { ChangesetRow } from "@/db/queries/queue";
import { findRelatives } from "@/db/queries/relatives";
import { findReviewTrail, type ReviewTrail } from "@/db/queries/review-trail";
import { mapRevisionContents } from "@/db/queries/revisions";
import type { Reader } from "@/db/store";
import { isOpen } from "@/domain/review/states";
import { readSuggestion } from "@/domain/review/suggestion";
import { apiItem, apiPointer } from "@/exports/api-names";
import { contentJson } from "@/exports/content-json";
import { isoTime, isoTimeOrNull } from "@/exports/iso-time";

/** A changeset with everything that was proposed, found, said and done about it. */
export async function changesetJson(store: Reader, changeset: StoredChangeset, now: number) {
  const trail = await findReviewTrail(store, changeset.id);
  const plan = await planChangeset(store, changeset);
  const bases = await mapRevisionContents(
    store,
    changeset.items.map((item) => item.baseRevisionId).filter((id) => id !== null),
  );
  const open = isOpen(changeset.state);
  const lease = await findLease(store, changeset.id, now);
  const { from } = await findRelatives(store, changeset);
  return {
    id: changeset.publicId,
    type: changeset.type,
    title: changeset.title,
    reason: changeset.reason,
    author: changeset.author,
    state: changeset.state,
    urgent: changeset.urgent,
    version: changeset.version,
    saves: changeset.saves,
    freshness: open ? plan.freshness : null,
    seen_hash: open ? plan.hash : null,
    copy_of: from?.publicId ?? null,
    lease: lease ? { holder: lease.holder, until: isoTime(lease.until) } : null,
    created_at: isoTime(changeset.createdAt),
    submitted_at: isoTimeOrNull(changeset.submittedAt),
    decided_at: isoTimeOrNull(changeset.decidedAt),
    items: plan.items.map((item) => itemJson(item, bases.get(item.baseRevisionId ?? 0)?.number ?? null, open)),
    checks: changeset.findings.map((one) => ({
      id: one.id,
      page: one.page,
      check: one.check,
      severity: one.severity,
      message: one.message,
      params: one.params,
      at: apiPointer(one.at),
      acknowledged: one.acknowledged,
      needs_reason: one.needsReason,
      false_alarm: one.falseAlarm,
      overridden: one.overridden,
    })),
    ...trailJson(trail),
  };
}

const apiAt = (at: string) => apiItem(`#${at}`).slice(1);

/** `kind`, `slug`, `action`, `base`, `content` and `to` are what a new version takes. */
const itemJson = (item: PlannedItem, base: number | null, open: boolean) => ({
  kind: item.kind,
  slug: item.slug,
  action: item.action,
  base,
  ...(item.proposal.to ? { to: item.proposal.to } : {}),
  content: item.proposal.content ? contentJson(item.proposal.content) : null,
  base_content: item.base ? contentJson(item.base) : null,
  freshness: open ? item.freshness : null,
  slug_taken: open && item.slugTaken,
  outcome: item.outcome,
  parts: open ? itemsOfPlanned(item).map(({ at, what, kind }) => ({ pointer: apiAt(at), what, kind })) : [],
  returned: item.returned.map(apiAt),
});

const trailJson = ({ versions, reviews, comments, events }: ReviewTrail) => ({
  versions: versions.map(({ number, author, note, createdAt, contentHash }) => ({
    number,
    author,
    note,
    created_at: isoTime(createdAt),
    content_hash: contentHash,
  })),
  reviews: reviews.map(({ version, reviewer, verdict, reasonCode, comment, late, createdAt }) => ({
    version,
    reviewer,
    verdict,
    reason_code: reasonCode,
    comment,
    late,
    created_at: isoTime(createdAt),
  })),
  comments: comments.map(({ publicId, version, author, page, anchor, body, suggestion, createdAt, resolvedAt }) => ({
    id: publicId,
    version,
    author,
    page,
    anchor: anchor === null ? null : apiPointer(anchor),
    body,
    suggestion: readSuggestion(suggestion) ?? null,
    created_at: isoTime(createdAt),
    resolved_at: isoTimeOrNull(resolvedAt),
  })),
  events: events.map(({ version, transition, fromState, toState, actor, createdAt }) => ({
    version,
    transition,
    from: fromState,
    to: toState,
    actor,
    created_at: isoTime(createdAt),
  })),
});

/** A changeset as the queue shows it. */
export const changesetRowJson = (row: ChangesetRow) => ({
  id: row.publicId,
  type: row.type,
  title: row.title,
  author: row.author,
  state: row.state,
  urgent: row.urgent,
  version: row.version,
  created_at: isoTime(row.createdAt),
  submitted_at: isoTimeOrNull(row.submittedAt),
  decided_at: isoTimeOrNull(row.decidedAt),
  pages: row.pages,
  checks: row.findings,
});
