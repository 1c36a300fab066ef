import "server-only";
import { eq } from "drizzle-orm";
import type { KindName } from "@/domain/kinds/names";
import { decide } from "@/domain/review/decide";
import { livedOn } from "@/domain/review/lived-on";
import type { Context } from "../context";
import { findChangeset, type StoredChangeset } from "../queries/changeset";
import { isFullyPublished } from "../queries/fully-published";
import { listOpenRivals } from "../queries/open-rivals";
import { planChangeset } from "../queries/plan";
import { findSite } from "../queries/site";
import type { Tx } from "../store";
import { closeItems } from "./close-items";
import { notify } from "./notify";
import { recordMove } from "./record-move";

/**
 * What a publication means for the other open proposals of its pages (T14): one of which nothing remains is superseded, with a link
 * to the winner; one of which a part lived on, or which collides now, stays open, and its authors are told.
 */
export async function supersedeRivals(
  tx: Tx,
  asked: Context,
  winner: { id: number; publicId: string },
  pages: readonly { pageId: number | null; kind: KindName; slug: string; proposal: { to?: string | undefined } }[],
) {
  // It is the wiki's doing, not that of whoever pressed the button.
  const ctx: Context = { ...asked, actor: { kind: "system", name: "review" } };
  const moved = pages.flatMap((page) => (page.proposal.to ? [{ ...page, slug: page.proposal.to }] : []));
  for (const id of await listOpenRivals(tx, { changesetId: winner.id, pages: [...pages, ...moved] })) {
    const rival = await findChangeset(tx, id);
    if (!rival) continue;
    const plan = await planChangeset(tx, rival);
    if (await isFullyPublished(tx, plan)) await supersede(tx, ctx, rival, winner);
    else if (
      plan.items.some(
        ({ base, head, proposal, freshness }) =>
          freshness === "behind_conflict" || livedOn(base, head?.content, proposal.content).length > 0,
      )
    )
      await notify(tx, ctx, rival, { transition: "overtake" });
  }
}

async function supersede(tx: Tx, ctx: Context, rival: StoredChangeset, winner: { publicId: string }) {
  const decision = decide("supersede", ctx.actor, rival, await findSite(tx));
  if (!decision.ok) return;
  const { changesets, leases } = tx.t;
  await tx.db
    .update(changesets)
    .set({ state: decision.value, decidedAt: ctx.now() })
    .where(eq(changesets.id, rival.id));
  await closeItems(tx, rival, "superseded");
  await tx.db.delete(leases).where(eq(leases.changesetId, rival.id));
  await recordMove(tx, ctx, rival, {
    transition: "supersede",
    from: rival.state,
    to: decision.value,
    detail: { by: winner.publicId },
  });
}
