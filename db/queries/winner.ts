import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Reader } from "../store";

/** The published proposal that left nothing of a superseded one; undefined where the wiki came to say the same in another way. */
export async function findWinner(
  { read, t }: Reader,
  changesetId: number,
): Promise<{ publicId: string; title: string } | undefined> {
  const [event] = await read
    .select({ detail: t.reviewEvents.detail })
    .from(t.reviewEvents)
    .where(and(eq(t.reviewEvents.changesetId, changesetId), eq(t.reviewEvents.transition, "supersede")))
    .orderBy(desc(t.reviewEvents.id))
    .limit(1);
  const by = event?.detail?.["by"];
  if (typeof by !== "string") return undefined;
  const [winner] = await read
    .select({ publicId: t.changesets.publicId, title: t.changesets.title })
    .from(t.changesets)
    .where(and(eq(t.changesets.publicId, by), eq(t.changesets.visibility, "normal")))
    .limit(1);
  return winner;
}
