import "server-only";
import { eq } from "drizzle-orm";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { readContent } from "@/domain/revisions/content";
import type { Context } from "../context";
import { mapPageIds } from "../queries/pages";
import { isReviewed } from "../queries/unreviewed";
import type { Sealer } from "../sealer";
import { derivePage } from "./derive-page";
import { recordAudit } from "./record-audit";
import { findSealed, tellCaches } from "./suppress-revision";
import { putBack, type Withheld } from "./withhold-rows";

/** An administrator shows a suppressed revision again (T19): everything that was taken out with it stands where it stood. */
export async function unsuppressRevision(
  ctx: Context,
  sealer: Sealer,
  { page, number }: { page: PageRef; number: number },
): Promise<Outcome<{ page: PageRef; number: number }>> {
  const denied = denial(ctx.actor, "content.suppress");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const { t, db, read } = tx;
    const found = (await mapPageIds(tx, [page])).get(page);
    const sealed = found && (await findSealed(tx, found, number));
    if (!found || !sealed) return refuse("not_found");
    await putBack(tx, JSON.parse(sealer.open(sealed.sealed)) as Withheld);
    await db.delete(t.suppressedContents).where(eq(t.suppressedContents.id, sealed.sealedId));
    const [row] = await read.select().from(t.revisions).where(eq(t.revisions.id, sealed.revisionId)).limit(1);
    const isHead = found.state === "published" && found.headRevisionId === row?.id;
    const about =
      isHead && row?.content
        ? await derivePage(tx, {
            pageId: found.id,
            ...splitRef(page),
            content: readContent(row.content),
            revisionId: row.id,
            reviewed: await isReviewed(tx, found.id),
            updatedAt: row.createdAt,
          })
        : [];
    await recordAudit(tx, ctx, {
      action: "revision_unsuppressed",
      subject: `page/${found.id}`,
      detail: { page, number },
    });
    await tellCaches(tx, page, about);
    return ok({ page, number });
  });
}
