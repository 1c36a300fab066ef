import "server-only";
import { and, eq } from "drizzle-orm";
import type { ProposedChange } from "@/domain/review/changeset";
import { isSameScreen } from "@/domain/review/same-screen";
import type { Reader } from "../store";
import type { StoredChangeset } from "./changeset";
import { planChangeset } from "./plan";
import { sawSameChanges } from "./seen-plan";

/**
 * Who approved what a changeset comes to on today's pages, and keeps that approval over a rebase because these items would publish
 * the very same changes.
 */
export async function listStandingApprovers(
  reader: Reader,
  before: StoredChangeset,
  items: readonly { readonly ref: string; readonly action: string; readonly proposal: ProposedChange }[],
): Promise<number[]> {
  const { read, t } = reader;
  const approvals = await read
    .select({ id: t.reviews.reviewerId, seenHash: t.reviews.seenHash })
    .from(t.reviews)
    .where(
      and(
        eq(t.reviews.changesetId, before.id),
        eq(t.reviews.version, before.version),
        eq(t.reviews.verdict, "approve"),
        eq(t.reviews.late, false),
      ),
    );
  if (approvals.length === 0) return [];
  const plan = await planChangeset(reader, before);
  const isSame =
    plan.items.length === items.length &&
    plan.items.every((planned) => {
      const item = items.find((one) => one.ref === planned.ref);
      const isSameMove = item?.action === planned.action && item.proposal.to === planned.proposal.to;
      return isSameMove && isSameScreen(planned, { head: planned.head, merged: item.proposal.content });
    });
  const standing: number[] = [];
  for (const { id, seenHash } of isSame ? approvals : [])
    if (seenHash === plan.hash || (await sawSameChanges(reader, before, plan, seenHash))) standing.push(id);
  return standing;
}
