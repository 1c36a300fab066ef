import "server-only";
import { asc, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** A published page: the one that `chance`, from 0 up to 1, falls on. None where nothing is published. */
export async function findRandomPage({ read, t }: Reader, chance: number): Promise<PageRef | undefined> {
  const [all] = await read.select({ n: sql<number>`count(*)` }).from(t.pageCards);
  const [card] = await read
    .select({ kind: t.pageCards.kind, slug: t.pageCards.slug })
    .from(t.pageCards)
    .orderBy(asc(t.pageCards.pageId))
    .limit(1)
    .offset(Math.floor(chance * (all?.n ?? 0)));
  return card && (`${card.kind}/${card.slug}` as PageRef);
}
