import "server-only";
import { and, inArray, lt, max } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Choices, Conflict } from "@/domain/revisions/conflict";
import type { PageContent } from "@/domain/revisions/content";
import type { Freshness } from "@/domain/revisions/freshness";
import { chainHash } from "@/domain/revisions/hash";
import type { Merge } from "@/domain/revisions/merge";
import { mergeSides } from "@/domain/revisions/merge-sides";
import type { Reader } from "../store";
import { aimOf, mapClaimedAddresses } from "./addresses";
import type { ChangesetItem } from "./changeset";
import { mapPageIds } from "./pages";
import { mapBaseContents } from "./revisions";
import { mapSameSubjects } from "./same-subject";
import { mapSealedSides } from "./sealed-contents";

export type PlannedItem = ChangesetItem & {
  readonly freshness: Freshness;
  /** What stands published now, if anything. */
  readonly head: { readonly revisionId: number; readonly number: number; readonly content: PageContent } | undefined;
  readonly base: PageContent | undefined;
  /** What would be published; undefined where it cannot be. */
  readonly merged: PageContent | undefined;
  /** Where both sides changed the same thing. */
  readonly conflicts: readonly Conflict[];
  /** A page of this address appeared, or the new slug was taken, after the proposal was made. */
  readonly slugTaken: boolean;
  /** Of a new page: one of the same kind and title that was published after this was proposed. */
  readonly sameSubject: PageRef | undefined;
  /** Words of it that are needed were suppressed: it cannot be merged, or what it would become may not show. */
  readonly withheld: boolean;
  /**
   * Merges it with what stands published, or with another page, by these choices; also from a base that nobody may read. Undefined
   * where it cannot be.
   */
  readonly mergeWith: ((choices?: Choices, onto?: PageContent) => Merge | undefined) | undefined;
};

export type Plan = {
  readonly items: readonly PlannedItem[];
  readonly freshness: Freshness;
  /** Hash of what would be published: what a verdict must name. */
  readonly hash: string;
};

const worst: readonly Freshness[] = ["current", "behind_clean", "behind_conflict", "orphaned"];

/**
 * What publishing these items now would put before readers, computed against the published wiki at this moment; or, with `before`,
 * against what its pages said before a publication.
 */
export async function planChangeset(
  store: Reader,
  changeset: { contentHash: string; items: readonly ChangesetItem[] },
  { before }: { before?: number } = {},
): Promise<Plan> {
  const targets = changeset.items.map(aimOfItem).filter((ref) => ref !== undefined);
  const addresses = await mapPageIds(store, [...changeset.items.map((item) => item.ref), ...targets]);
  const claimed = await mapClaimedAddresses(store, [
    ...changeset.items.filter((item) => item.action === "create").map((item) => item.ref),
    ...targets,
  ]);
  const byId = await mapPagesById(
    store,
    changeset.items.map((item) => item.pageId).filter((id) => id !== null),
    before,
  );
  const contents = await mapBaseContents(store, [
    ...changeset.items.map((item) => item.baseRevisionId).filter((id) => id !== null),
    ...[...byId.values()].map((page) => page.headRevisionId).filter((id) => id !== null),
  ]);

  const sameSubjects = await mapSameSubjects(
    store,
    changeset.items.filter((item) => item.action === "create"),
  );
  const isWithheld = (id: number | null | undefined) =>
    id !== null && id !== undefined && contents.get(id)?.withheld === true;
  const sealed = await mapSealedSides(
    store,
    changeset.items.filter((item) => isWithheld(item.baseRevisionId)),
  );

  const items = changeset.items.map((item): PlannedItem => {
    const page = item.pageId === null ? undefined : byId.get(item.pageId);
    const base = item.baseRevisionId === null ? undefined : contents.get(item.baseRevisionId)?.content;
    const headContent = page?.headRevisionId ? contents.get(page.headRevisionId) : undefined;

    const head = page?.headRevisionId && headContent ? { revisionId: page.headRevisionId, ...headContent } : undefined;
    const address = page ? { slug: page.slug, ref: `${item.kind}/${page.slug}` as const } : {};
    const isEdit = item.action === "edit" || item.action === "rename";
    const mustMerge = isEdit && head?.revisionId !== item.baseRevisionId;
    const { content } = item.proposal;
    const plain = base && content && !isWithheld(item.baseRevisionId) ? { base, proposed: content } : undefined;
    const sides = sealed.get(item.id) ?? plain;
    const mergeWith =
      head && sides && !isWithheld(page?.headRevisionId)
        ? (choices?: Choices, onto = head.content) => mergeSides(sides, onto, choices)
        : undefined;
    const merge = mustMerge ? mergeWith?.() : undefined;
    const withheld = mustMerge ? merge === undefined : content === undefined;
    const planned = {
      ...item,
      ...address,
      base,
      head,
      conflicts: [],
      slugTaken: false,
      withheld,
      mergeWith,
      sameSubject: undefined,
    };

    if (item.action === "create") {
      const taken = addresses.has(item.ref) || claimed.has(item.ref);
      const sameSubject = taken ? undefined : sameSubjects.get(item.id);
      return {
        ...planned,
        head: undefined,
        slugTaken: taken,
        sameSubject,
        freshness: taken || sameSubject ? "behind_conflict" : "current",
        merged: item.proposal.content,
      };
    }
    // What was deleted or became a redirect comes back; everything else is done to a page that is there.
    const isTarget = (page?.state === "published") !== (item.action === "undelete");
    if (!page || !isTarget || !head) return { ...planned, freshness: "orphaned", merged: undefined };
    const aim = aimOfItem(item);
    const owners = aim ? [addresses.get(aim)?.id, claimed.get(aim)] : [];
    const slugTaken = owners.some((owner) => owner !== undefined && owner !== item.pageId);
    if (slugTaken) return { ...planned, slugTaken, freshness: "behind_conflict", merged: undefined };
    if (head.revisionId === item.baseRevisionId)
      return { ...planned, freshness: "current", merged: item.proposal.content };
    if (item.action !== "edit" && item.action !== "rename")
      return { ...planned, freshness: "behind_conflict", merged: undefined };
    if (!merge) return { ...planned, freshness: "behind_conflict", merged: undefined };
    if (merge.ok) return { ...planned, freshness: "behind_clean", merged: merge.content };
    return {
      ...planned,
      freshness: "behind_conflict",
      merged: undefined,
      conflicts: merge.code === "merge_conflict" ? merge.conflicts : [],
    };
  });

  const freshness = worst[Math.max(0, ...items.map((item) => worst.indexOf(item.freshness)))] ?? "current";
  const hash =
    freshness === "current"
      ? changeset.contentHash
      : chainHash(
          changeset.contentHash,
          items.map((item) => ({ ref: item.ref, head: item.head?.revisionId ?? null, merged: item.merged ?? null })),
        );
  return { items, freshness, hash };
}

const aimOfItem = ({ action, kind, proposal }: ChangesetItem) => aimOf({ action, kind, to: proposal.to });

async function mapPagesById({ read, t }: Reader, ids: readonly number[], before: number | undefined) {
  if (ids.length === 0) return new Map<number, { slug: string; state: string; headRevisionId: number | null }>();
  const rows = await read
    .select({ id: t.pages.id, slug: t.pages.slug, state: t.pages.state, headRevisionId: t.pages.headRevisionId })
    .from(t.pages)
    .where(inArray(t.pages.id, [...ids]));
  if (before === undefined) return new Map(rows.map((row) => [row.id, row]));
  const former = await read
    .select({ pageId: t.revisions.pageId, id: max(t.revisions.id) })
    .from(t.revisions)
    .where(and(inArray(t.revisions.pageId, [...ids]), lt(t.revisions.publicationId, before)))
    .groupBy(t.revisions.pageId);
  const heads = new Map(former.map((row) => [row.pageId, row.id]));
  return new Map(rows.map((row) => [row.id, { ...row, headRevisionId: heads.get(row.id) ?? null }]));
}
