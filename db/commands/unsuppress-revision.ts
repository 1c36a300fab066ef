import "server-only";
import { eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Context } from "../context";
import { mapFactions } from "../queries/factions";
import { mapPageIds } from "../queries/pages";
import type { Withheld } from "../queries/sealed-contents";
import type { Sealer } from "../sealer";
import { tellCaches } from "./invalidate";
import { recordAudit } from "./record-audit";
import { deriveAgain, findSealed } from "./suppress-revision";
import { putBack } from "./withhold-rows";

/** An administrator shows a suppressed revision again (T19): everything that was taken out with it stands where it stood. */
export async function unsuppressRevision(
  ctx: Context,
  sealer: Sealer,
  { page, number }: { page: PageRef; number: number },
): Promise<Outcome<{ page: PageRef; number: number }>> {
  const denied = denial(ctx.actor, "content.suppress");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const { t, db } = tx;
    const found = (await mapPageIds(tx, [page])).get(page);
    const sealed = found && (await findSealed(tx, found, number));
    if (!found || !sealed) return refuse("not_found");
    await putBack(tx, JSON.parse(sealer.open(sealed.sealed)) as Withheld);
    await db.delete(t.suppressedContents).where(eq(t.suppressedContents.id, sealed.sealedId));
    const factionsBefore = await mapFactions(tx);
    const about = await deriveAgain(tx, found.id);
    await recordAudit(tx, ctx, {
      action: "revision_unsuppressed",
      subject: `page/${found.id}`,
      detail: { page, number },
    });
    await tellCaches(tx, { pages: [page], about, factionsBefore });
    return ok({ page, number });
  });
}
