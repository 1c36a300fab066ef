import "server-only";
import { userIdOf } from "@/domain/policy/actor";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { signatureOf } from "@/domain/review/same-change";
import type { Context } from "../context";
import { findChangeset } from "../queries/changeset";
import { listOpenRivals } from "../queries/open-rivals";
import { mapBaseContents } from "../queries/revisions";
import type { Reader } from "../store";
import type { PreparedItem } from "./prepare-changes";

/**
 * A refusal naming the open proposal of somebody else that makes the very same change, or undefined: a second source or a comment
 * there helps it more than a second proposal. Asked inside the transaction that would hand it in.
 */
export async function refuseTwin(
  reader: Reader,
  ctx: Context,
  items: readonly PreparedItem[],
  changesetId?: number,
): Promise<Outcome<never> | undefined> {
  const rivals = await listOpenRivals(reader, { changesetId, pages: items });
  if (rivals.length === 0) return undefined;
  const mine = signatureOf(items);
  for (const id of rivals) {
    const rival = await findChangeset(reader, id);
    if (!rival || rival.items.length !== items.length || rival.authorId === userIdOf(ctx.actor)) continue;
    const bases = await mapBaseContents(
      reader,
      rival.items.map((item) => item.baseRevisionId).filter((one) => one !== null),
    );
    const parts = rival.items.map((item) => ({ ...item, base: bases.get(item.baseRevisionId ?? -1)?.content }));
    if (signatureOf(parts) === mine) return refuse("same_change", { params: { changeset: id, title: rival.title } });
  }
  return undefined;
}
