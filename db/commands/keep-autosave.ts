import "server-only";
import { and, eq, isNotNull, lt } from "drizzle-orm";
import { z } from "zod";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { autosaveInput } from "@/domain/review/autosave";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { listAutosaves } from "../queries/autosaves";

export type KeptAutosave = { readonly id: string; readonly saves: number; readonly savedAt: number };

/** So many unsent texts a person may have; more are never meant. */
const most = 200;
/** Ended ones are told to browsers that still hold a copy for so long. */
const endedFor = 90 * 86_400_000;

/**
 * Keeps the form of an edit as it stands, however incomplete, for its writer alone. `draft_conflict` where the same text was saved
 * elsewhere since, or where another unsent text of the same place is there that the writer has not seen: nothing is overwritten.
 */
export async function keepAutosave(ctx: Context, id: string, given: unknown): Promise<Outcome<KeptAutosave>> {
  const denied = denial(ctx.actor, "autosave.keep");
  const userId = userIdOf(ctx.actor);
  if (denied || userId === undefined) return refuse(denied ?? "unauthenticated");
  const parsed = autosaveInput.safeParse(given);
  if (!z.uuid().safeParse(id).success) return refuse("not_found");
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { place, saves, beside, fields } = parsed.data;

  return ctx.store.write(async (tx) => {
    const { autosaves } = tx.t;
    const savedAt = ctx.now();
    const [row] = await tx.read.select().from(autosaves).where(eq(autosaves.publicId, id)).limit(1);
    if (row) {
      if (row.userId !== userId || row.place !== place) return refuse("not_found");
      if (row.endedAt !== null) return refuse("gone");
      // An answer that was lost on its way is given again.
      if (row.saves === saves + 1 && isSame(row.values ?? {}, fields))
        return ok({ id, saves: row.saves, savedAt: row.savedAt });
      if (row.saves !== saves) return refuse("draft_conflict", { params: { id, saved_at: row.savedAt } });
      await tx.db
        .update(autosaves)
        .set({ values: fields, saves: saves + 1, savedAt })
        .where(eq(autosaves.id, row.id));
      return ok({ id, saves: saves + 1, savedAt });
    }
    const others = await listAutosaves(tx, ctx.actor);
    const unseen = others.find((one) => one.place === place && !beside.includes(one.id));
    if (unseen) return refuse("draft_conflict", { params: { id: unseen.id, saved_at: unseen.savedAt } });
    if (others.length >= most) return refuse("rate_limited", { params: { seconds: 86_400 } });
    await tx.db
      .delete(autosaves)
      .where(
        and(eq(autosaves.userId, userId), isNotNull(autosaves.endedAt), lt(autosaves.endedAt, savedAt - endedFor)),
      );
    await tx.db.insert(autosaves).values({ publicId: id, userId, place, values: fields, saves: 1, savedAt });
    return ok({ id, saves: 1, savedAt });
  });
}

const isSame = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text]) => b[name] === text);
