import "server-only";
import type { StoredChangeset } from "@/db/queries/changeset";
import type { ChangesetFilter } from "@/db/queries/changeset-filter";
import { countChangesets, listChangesets } from "@/db/queries/queue";
import { store } from "@/db/store";
import type { Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/may";
import { type QueueChoice, queueFilter } from "./queue-choice";

/** What a moderator may decide next. */
export type NextProposal = { readonly id: string; readonly title: string };
export type Waiting = { readonly next: NextProposal | undefined; readonly count: number };

/**
 * The proposal after this one in the queue that somebody chose, among those that they may decide; after the last one the first
 * again. Undefined for those who decide none.
 */
export async function findNextProposal(
  actor: Actor,
  changeset: Pick<StoredChangeset, "id" | "publicId">,
  choice: QueueChoice,
): Promise<Waiting | undefined> {
  if (actor.kind !== "user" || !may({ ...actor, id: -1 }, "changeset.approve", { state: "submitted", ownerIds: [] }))
    return undefined;
  const filter: ChangesetFilter = {
    ...(await queueFilter(store(), choice)),
    states: ["submitted"],
    waitingForMe: true,
    viewer: { id: actor.id, moderates: true },
    now: Date.now(),
  };
  const isOther = ({ publicId }: { publicId: string }) => publicId !== changeset.publicId;
  const after = await listChangesets(store(), { ...filter, after: changeset.id, limit: 1 });
  const next =
    after.items.find(isOther) ?? (await listChangesets(store(), { ...filter, limit: 2 })).items.find(isOther);
  return { next: next && { id: next.publicId, title: next.title }, count: await countChangesets(store(), filter) };
}
