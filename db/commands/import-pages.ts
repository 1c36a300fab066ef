import "server-only";
import { eq } from "drizzle-orm";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import type { ChangeInput } from "@/domain/review/changeset";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { planChangeset } from "../queries/plan";
import { inspectChanges } from "./inspect-changes";
import { prepareChanges } from "./prepare-changes";
import { publish } from "./publish";
import { recordMove } from "./record-move";
import { submissionRefusal } from "./submission";
import { writeVersion } from "./write-version";

/**
 * Publishes the pages of the first wiki, all of them or none, as an import: the only way in without a person's approval,
 * for the wiki itself only, and readers are told so on every page until a moderator confirms the revision.
 */
export async function importPages(
  ctx: Context,
  given: { title: string; reason: string; changes: readonly ChangeInput[] },
): Promise<Outcome<{ id: string; pages: number; publication: string }>> {
  if (ctx.actor.kind !== "system") return refuse(denial(ctx.actor, "site.settings") ?? "missing_right");
  const prepared = await prepareChanges(ctx.store, ctx, given.changes, { keepClaimIds: true });
  if (!prepared.ok) return prepared;
  const items = prepared.value;
  const findings = await inspectChanges(ctx.store, items);
  const refused = submissionRefusal(items, findings);
  if (refused) return refused;

  return ctx.store.write(async (tx) => {
    const planned = items.map((item, position) => ({
      ...item,
      id: 0,
      position,
      outcome: "open" as const,
      returned: [],
    }));
    if ((await planChangeset(tx, { contentHash: "", items: planned })).freshness !== "current")
      return refuse("stale_base");
    const at = ctx.now();
    const [row] = await tx.db
      .insert(tx.t.changesets)
      .values({
        publicId: ctx.id(),
        type: "import",
        title: given.title,
        reason: given.reason,
        state: "submitted",
        version: 1,
        createdAt: at,
        activityAt: at,
        submittedAt: at,
      })
      .returning({ id: tx.t.changesets.id, publicId: tx.t.changesets.publicId });
    if (!row) throw new Error("The import was not given an id.");
    await writeVersion(tx, ctx, { changesetId: row.id, number: 1, items, findings });
    const changeset = await findChangeset(tx, row.publicId);
    if (!changeset) throw new Error("The import cannot be read back.");
    const plan = await planChangeset(tx, changeset);
    const publication = await publish(tx, ctx, {
      changeset,
      items: plan.items,
      hash: plan.hash,
      approverId: null,
      single: false,
    });
    await tx.db.update(tx.t.changesets).set({ state: "accepted", decidedAt: at }).where(eq(tx.t.changesets.id, row.id));
    await recordMove(tx, ctx, changeset, {
      transition: "import",
      from: "submitted",
      to: "accepted",
      detail: { pages: items.length },
    });
    return ok({ id: row.publicId, pages: items.length, publication });
  });
}
