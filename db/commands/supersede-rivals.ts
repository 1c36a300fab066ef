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

/** So many are weighed in the transaction of the publication itself; on very few pages do more wait. */
const mostAtOnce = 20;

export const weighRivalsKind = "weigh_rivals";

/** What a publication left to be weighed after it. */
export type RivalsLeft = { readonly winner: { readonly publicId: string }; readonly rivals: readonly string[] };

/**
 * What a publication means for the other open proposals of its pages (T14): the first twenty are weighed at once, and a job for the
 * others is left in the same transaction, so that a page on which thousands wait is not slow to publish to. Until then they are what
 * they are to everybody who looks: freshness is computed when it is asked for.
 */
export async function supersedeRivals(
  tx: Tx,
  ctx: Context,
  winner: { id: number; publicId: string },
  pages: readonly { pageId: number | null; kind: KindName; slug: string; proposal: { to?: string | undefined } }[],
) {
  const moved = pages.flatMap((page) => (page.proposal.to ? [{ ...page, slug: page.proposal.to }] : []));
  const rivals = await listOpenRivals(tx, { changesetId: winner.id, pages: [...pages, ...moved] });
  for (const id of rivals.slice(0, mostAtOnce)) await weighRival(tx, ctx, winner, id);
  if (rivals.length <= mostAtOnce) return;
  const payload: RivalsLeft = { winner: { publicId: winner.publicId }, rivals: rivals.slice(mostAtOnce) };
  await tx.db.insert(tx.t.jobs).values({ kind: weighRivalsKind, payload, runAt: ctx.now(), createdAt: ctx.now() });
}

/**
 * Looks at one proposal after a publication of its pages: if nothing of it remains it is superseded, with a link to the winner; if a
 * part of it lived on, or collides now, it stays open, and its authors are told.
 */
export async function weighRival(tx: Tx, asked: Context, winner: { publicId: string }, id: string) {
  // It is the wiki's doing, not that of whoever pressed the button.
  const ctx: Context = { ...asked, actor: { kind: "system", name: "review" } };
  const rival = await findChangeset(tx, id);
  if (rival?.state !== "submitted" && rival?.state !== "changes_requested") return;
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
