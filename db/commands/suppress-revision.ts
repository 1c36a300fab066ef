import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import type { PageRef } from "@/domain/kinds/names";
import { userIdOf } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import { problemsOf } from "@/domain/review/problems";
import { type Outcome, refuse } from "@/domain/review/refusal";
import { speaks } from "@/domain/review/speaks";
import { suppressionReasons } from "@/domain/review/suppression";
import type { Context } from "../context";
import { emptyLog, sweepIndex } from "../dialect/checkpoint";
import { listDerivables } from "../queries/derivables";
import { mapFactions } from "../queries/factions";
import { mapPageIds } from "../queries/pages";
import type { Sealer } from "../sealer";
import type { Tx } from "../store";
import { derivePage, forgetPage } from "./derive-page";
import { tellCaches } from "./invalidate";
import { recordAudit } from "./record-audit";
import { takeOut } from "./withhold-rows";

const input = z.object({
  number: z.int().min(1),
  reason: z.enum(suppressionReasons, { message: "input.not_in_list" }),
  words: z.array(z.string().max(200)).max(20).default([]),
});

export type Suppressed = {
  readonly page: PageRef;
  readonly numbers: readonly number[];
  /** Nothing of it is left in the files of the database; false while a long reading holds the log. */
  readonly filesClean: boolean;
};

/**
 * An administrator takes the content of a revision out of the wiki (K1, T18): history, proposals of the same content, findings,
 * lists, search, caches and the database file. With words, also what on this page speaks them: other revisions, proposals, titles,
 * verdicts, comments, remarks and reports. The places stay, and the chains still hold; what was taken is sealed, to be read or put
 * back by an administrator alone.
 */
export async function suppressRevision(
  ctx: Context,
  sealer: Sealer,
  given: unknown,
  { page }: { page: PageRef },
): Promise<Outcome<Suppressed>> {
  const denied = denial(ctx.actor, "content.suppress");
  if (denied) return refuse(denied);
  const parsed = input.safeParse(given);
  if (!parsed.success) return refuse("invalid_input", { problems: problemsOf(parsed.error) });
  const { number, reason, words } = parsed.data;

  const outcome = await ctx.store.write(async (tx): Promise<Outcome<number[]>> => {
    const found = (await mapPageIds(tx, [page])).get(page);
    const { revisions, suppressedContents } = tx.t;
    if (!found) return refuse("not_found");
    const rows = await tx.read
      .select()
      .from(revisions)
      .where(eq(revisions.pageId, found.id))
      .orderBy(asc(revisions.number));
    const asked = rows.find((row) => row.number === number);
    if (!asked) return refuse("not_found");
    if (asked.visibility === "suppressed") return refuse("suppressed");
    const matches = speaks(words);
    const chosen = [
      asked,
      ...rows.filter((row) => row !== asked && row.visibility === "normal" && matches(row.content)),
    ];
    for (const row of chosen) {
      if (row.content === null || row.salt === null) continue;
      const withheld = await takeOut(tx, {
        revision: { ...row, content: row.content, salt: row.salt },
        ref: page,
        words,
        at: ctx.now(),
      });
      await tx.db.insert(suppressedContents).values({
        revisionId: row.id,
        reason,
        sealed: sealer.seal(JSON.stringify(withheld)),
        byUserId: userIdOf(ctx.actor) ?? null,
        createdAt: ctx.now(),
      });
      await recordAudit(tx, ctx, {
        action: "revision_suppressed",
        subject: `page/${found.id}`,
        detail: { page, number: row.number, reason },
      });
    }
    const factionsBefore = await mapFactions(tx);
    const hidesHead = chosen.some((row) => row.id === found.headRevisionId);
    const about = hidesHead ? await forgetPage(tx, found.id) : await deriveAgain(tx, found.id);
    sweepIndex(tx);
    await tellCaches(tx, { pages: [page], about, factionsBefore });
    return ok(chosen.map((row) => row.number));
  });
  if (!outcome.ok) return outcome;
  return ok({ page, numbers: outcome.value, filesClean: await emptyLog(ctx.store) });
}

/** The head stays, but since when its claims stand is told from what readers may still see of the history. */
export async function deriveAgain(tx: Tx, pageId: number): Promise<PageRef[]> {
  const [page] = await listDerivables(tx, { after: pageId - 1, limit: 1 });
  return page?.pageId === pageId ? derivePage(tx, page) : [];
}

/** The revision of a page with what was sealed of it, if anything was. */
export async function findSealed({ read, t }: Pick<Tx, "read" | "t">, page: { id: number }, number: number) {
  const [row] = await read
    .select({ sealedId: t.suppressedContents.id, sealed: t.suppressedContents.sealed, revisionId: t.revisions.id })
    .from(t.revisions)
    .innerJoin(t.suppressedContents, eq(t.suppressedContents.revisionId, t.revisions.id))
    .where(and(eq(t.revisions.pageId, page.id), eq(t.revisions.number, number)))
    .limit(1);
  return row;
}
