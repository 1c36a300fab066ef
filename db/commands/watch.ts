import "server-only";
import { and, eq } from "drizzle-orm";
import { kindNames, pageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { mapPageIds } from "../queries/pages";
import type { Tx } from "../store";

export type WatchScope = "page" | "kind" | "place";

/** Begins or ends watching a page, a kind, or what happens at a place. `target` is a page's address, or the kind's name. Twice is once. */
export async function watch(
  ctx: Context,
  { scope, target, on }: { scope: WatchScope; target: string; on: boolean },
): Promise<Outcome<{ watching: boolean }>> {
  const denied = denial(ctx.actor, "page.watch");
  const userId = userIdOf(ctx.actor);
  if (denied || userId === undefined) return refuse(denied ?? "unauthenticated");
  return ctx.store.write(async (tx) => {
    const key = await targetKey(tx, scope, target);
    if (key === undefined) return refuse("not_found");
    const { watches } = tx.t;
    if (on)
      await tx.db.insert(watches).values({ userId, scope, target: key, createdAt: ctx.now() }).onConflictDoNothing();
    else
      await tx.db
        .delete(watches)
        .where(and(eq(watches.userId, userId), eq(watches.scope, scope), eq(watches.target, key)));
    return ok({ watching: on });
  });
}

async function targetKey(tx: Tx, scope: WatchScope, target: string): Promise<string | undefined> {
  if (scope === "kind") return kindNames.find((name) => name === target);
  const ref = pageRef.safeParse(target);
  if (!ref.success || (scope === "place" && !ref.data.startsWith("place/"))) return undefined;
  const page = (await mapPageIds(tx, [ref.data])).get(ref.data);
  return page && String(page.id);
}
