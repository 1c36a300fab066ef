import "server-only";
import { asc, eq } from "drizzle-orm";
import { type KindName, kindNames, type PageRef } from "@/domain/kinds/names";
import type { Bilingual } from "@/domain/text";
import type { Reader } from "../store";

export type WatchRow =
  | { readonly scope: "kind"; readonly kind: KindName }
  | { readonly scope: "page" | "place"; readonly ref: PageRef; readonly titles: Bilingual; readonly pageId: number };

/** What somebody watches, oldest first. Pages that went are still listed by their address, so that they can be taken off. */
export async function listWatches({ read, t }: Reader, userId: number): Promise<WatchRow[]> {
  const rows = await read
    .select({ scope: t.watches.scope, target: t.watches.target })
    .from(t.watches)
    .where(eq(t.watches.userId, userId))
    .orderBy(asc(t.watches.id));
  const found: WatchRow[] = [];
  for (const { scope, target } of rows) {
    if (scope === "kind") {
      const kind = kindNames.find((name) => name === target);
      if (kind) found.push({ scope, kind });
      continue;
    }
    const [page] = await read
      .select({
        id: t.pages.id,
        kind: t.pages.kind,
        slug: t.pages.slug,
        ar: t.pageCards.titleAr,
        en: t.pageCards.titleEn,
      })
      .from(t.pages)
      .leftJoin(t.pageCards, eq(t.pageCards.pageId, t.pages.id))
      .where(eq(t.pages.id, Number(target)))
      .limit(1);
    if (page)
      found.push({
        scope,
        ref: `${page.kind}/${page.slug}`,
        titles: { ar: page.ar ?? undefined, en: page.en ?? undefined },
        pageId: page.id,
      });
  }
  return found;
}
