import "server-only";
import { and, asc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Actor } from "@/domain/policy/actor";
import { denial } from "@/domain/policy/may";
import { ok } from "@/domain/result";
import type { RecheckCause } from "@/domain/review/recheck";
import { type Outcome, refuse } from "@/domain/review/refusal";
import type { Bilingual, Locale } from "@/domain/text";
import { keptQuery } from "../kept-query";
import type { Reader } from "../store";

export type RecheckRow = {
  readonly id: number;
  readonly publicId: string;
  readonly page: PageRef;
  readonly titles: Bilingual;
  readonly cause: RecheckCause;
  readonly claimId: string;
  readonly source: PageRef | null;
  readonly lang: Locale | null;
  readonly createdAt: number;
};

/** What waits to be looked at once more, longest waiting first, for moderators; pages that are gone are left out. */
export async function listRechecks(
  { read, t }: Reader,
  actor: Actor,
  { after = 0, limit = 50 }: { after?: number; limit?: number } = {},
): Promise<Outcome<{ items: RecheckRow[]; next: number | null }>> {
  const denied = denial(actor, "recheck.confirm");
  if (denied) return refuse(denied);
  const rows = await read
    .select({
      row: t.rechecks,
      kind: t.pages.kind,
      slug: t.pages.slug,
      ar: t.pageCards.titleAr,
      en: t.pageCards.titleEn,
    })
    .from(t.rechecks)
    .innerJoin(t.pages, eq(t.pages.id, t.rechecks.pageId))
    .innerJoin(t.pageCards, eq(t.pageCards.pageId, t.rechecks.pageId))
    .where(and(isNull(t.rechecks.doneAt), gt(t.rechecks.id, after)))
    .orderBy(asc(t.rechecks.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ row, kind, slug, ar, en }): RecheckRow => {
    const { id, publicId, cause, claimId, source, lang, createdAt } = row;
    const page = `${kind}/${slug}` as const;
    const titles = { ar: ar ?? undefined, en: en ?? undefined };
    return { id, publicId, page, titles, cause, claimId, source: source as PageRef | null, lang, createdAt };
  });
  return ok({ items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null });
}

/** How many wait. */
export async function countRechecks({ read, t }: Reader): Promise<number> {
  const [row] = await read
    .select({ n: sql<number>`count(*)` })
    .from(t.rechecks)
    .innerJoin(t.pageCards, eq(t.pageCards.pageId, t.rechecks.pageId))
    .where(isNull(t.rechecks.doneAt));
  return row?.n ?? 0;
}

const inDoubt = keptQuery(({ read, t }) =>
  read
    .select({ claimId: t.rechecks.claimId, cause: t.rechecks.cause })
    .from(t.rechecks)
    .where(
      and(
        eq(t.rechecks.pageId, sql.placeholder("pageId")),
        isNull(t.rechecks.doneAt),
        ne(t.rechecks.cause, "figure_changed"),
      ),
    )
    .orderBy(asc(t.rechecks.id))
    .prepare(),
);

/** The claims of a page whose source is in doubt, each with what became of it. */
export async function mapClaimsInDoubt(reader: Reader, pageId: number): Promise<Map<string, RecheckCause>> {
  const rows = await inDoubt(reader).execute({ pageId });
  return new Map(rows.map(({ claimId, cause }) => [claimId, cause]));
}
