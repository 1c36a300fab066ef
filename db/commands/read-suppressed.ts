import "server-only";
import type { PageRef } from "@/domain/kinds/names";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { type PageContent, readContent } from "@/domain/revisions/content";
import type { Context } from "../context";
import { mapPageIds } from "../queries/pages";
import type { Withheld } from "../queries/sealed-contents";
import type { Sealer } from "../sealer";
import { recordAudit } from "./record-audit";
import { findSealed } from "./suppress-revision";

/** What a suppressed revision said, for an administrator; the log says who read it and when (K5). */
export async function readSuppressed(
  ctx: Context,
  sealer: Sealer,
  { page, number }: { page: PageRef; number: number },
): Promise<Outcome<PageContent>> {
  const denied = denial(ctx.actor, "content.read_suppressed");
  if (denied) return refuse(denied);
  return ctx.store.write(async (tx) => {
    const found = (await mapPageIds(tx, [page])).get(page);
    const sealed = found && (await findSealed(tx, found, number));
    if (!found || !sealed) return refuse("not_found");
    await recordAudit(tx, ctx, {
      action: "suppressed_content_read",
      subject: `page/${found.id}`,
      detail: { page, number },
    });
    return ok(readContent((JSON.parse(sealer.open(sealed.sealed)) as Withheld).revision.content));
  });
}
