import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { type RecheckCause, restsOn, sourceCause, textsToRecheck } from "@/domain/review/recheck";
import type { Context } from "../context";
import type { PlannedItem } from "../queries/plan";
import type { Tx } from "../store";
import { cacheTag, writeCacheTags } from "./invalidate";

type Asked = {
  readonly pageId: number;
  readonly cause: RecheckCause;
  readonly claimId: string;
  readonly source?: PageRef;
  readonly lang?: "ar" | "en";
};

/**
 * Notes, inside a publication's transaction, what it made doubtful elsewhere: claims that rest on a source alone which it withdrew
 * or graded anew, and texts that repeat a figure which it changed. Caches forget the pages that now say so.
 */
export async function requestRechecks(tx: Tx, ctx: Context, publicationId: number, items: readonly PlannedItem[]) {
  for (const { ref, pageId, head, merged, action } of items) {
    if (pageId === null || !head || !merged || (action !== "edit" && action !== "rename")) continue;
    const cause = sourceCause(head.content, merged);
    const asked: Asked[] = textsToRecheck(head.content, merged).map((one) => ({
      ...one,
      pageId,
      cause: "figure_changed",
    }));
    if (cause) asked.push(...(await restingOn(tx, ref)).map((one) => ({ ...one, cause, source: ref })));
    for (const one of asked) await ask(tx, ctx, publicationId, one);
    await tellReaders(tx, new Set(asked.map((one) => one.pageId)));
  }
}

async function restingOn({ read, t }: Tx, source: PageRef): Promise<{ pageId: number; claimId: string }[]> {
  const rows = await read
    .selectDistinct({ pageId: t.claims.pageId, claimId: t.claims.claimId, body: t.claims.body })
    .from(t.citations)
    .innerJoin(t.claims, and(eq(t.claims.pageId, t.citations.pageId), eq(t.claims.claimId, t.citations.claimId)))
    .where(eq(t.citations.source, source));
  return rows.filter(({ body }) => restsOn(body, source)).map(({ pageId, claimId }) => ({ pageId, claimId }));
}

/** What waits already is not asked for twice. */
async function ask(tx: Tx, ctx: Context, publicationId: number, { lang, source, ...one }: Asked) {
  const { rechecks } = tx.t;
  const [open] = await tx.read
    .select({ id: rechecks.id })
    .from(rechecks)
    .where(
      and(
        eq(rechecks.pageId, one.pageId),
        eq(rechecks.claimId, one.claimId),
        eq(rechecks.cause, one.cause),
        lang ? eq(rechecks.lang, lang) : isNull(rechecks.lang),
        isNull(rechecks.doneAt),
      ),
    )
    .limit(1);
  if (open) return;
  await tx.db.insert(rechecks).values({
    ...one,
    publicId: ctx.id(),
    lang: lang ?? null,
    source: source ?? null,
    publicationId,
    createdAt: ctx.now(),
  });
}

async function tellReaders(tx: Tx, pageIds: ReadonlySet<number>) {
  if (pageIds.size === 0) return;
  const { pages } = tx.t;
  const rows = await tx.read
    .select({ kind: pages.kind, slug: pages.slug })
    .from(pages)
    .where(inArray(pages.id, [...pageIds]));
  await writeCacheTags(
    tx,
    rows.map(({ kind, slug }) => cacheTag.page(`${kind}/${slug}`)),
  );
}
