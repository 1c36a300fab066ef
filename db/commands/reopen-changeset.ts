import "server-only";
import { decide } from "@/domain/review/decide";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { changesOnToday } from "../queries/changes-on-today";
import { findChangeset, type StoredChangeset } from "../queries/changeset";
import { claimIdsIn } from "../queries/changeset-input";
import { planChangeset } from "../queries/plan";
import { mapBaseContents } from "../queries/revisions";
import { findSite } from "../queries/site";
import { onSteadyWiki } from "../steady-wiki";
import { inspectChanges } from "./inspect-changes";
import { type PreparedItem, prepareChanges } from "./prepare-changes";
import { type StoredVersion, storeVersion } from "./store-version";

/**
 * The author takes an expired proposal up again in one step: a draft on today's pages, with everything that was said about it.
 * What stands in the way of today's pages, such as one that was deleted, stays in the draft for its author to settle.
 */
export const reopenChangeset = onSteadyWiki(
  async (ctx: Context, { id }: { id: string }): Promise<Outcome<StoredVersion>> => {
    const before = await findChangeset(ctx.store, id);
    if (!before) return refuse("not_found");
    const decision = decide("reopen", ctx.actor, before, await findSite(ctx.store));
    if (!decision.ok) return refuse(decision.error);
    const items = await onToday(ctx, before);
    const findings = await inspectChanges(ctx.store, items);
    const { title, reason } = before;
    return storeVersion(ctx, before, { title, reason, items, findings, transition: "reopen", submits: false });
  },
);

async function onToday(ctx: Context, before: StoredChangeset): Promise<readonly PreparedItem[]> {
  const { items } = await planChangeset(ctx.store, before);
  const prepared = await prepareChanges(ctx.store, ctx, await changesOnToday(ctx.store, items), {
    knownClaimIds: claimIdsIn(before.items),
    restores: before.type === "revert",
  });
  if (prepared.ok) return prepared.value;
  const bases = await mapBaseContents(
    ctx.store,
    before.items.map((item) => item.baseRevisionId).filter((one) => one !== null),
  );
  return before.items.map((item) => ({
    ...item,
    base: item.baseRevisionId === null ? undefined : bases.get(item.baseRevisionId)?.content,
    changed: true,
  }));
}
