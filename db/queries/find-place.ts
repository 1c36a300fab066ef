import "server-only";
import { and, asc, eq, or } from "drizzle-orm";
import { fold } from "@/domain/arabic/fold";
import { type PageRef, pageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";

/** The place that somebody means, by one of its names in any spelling, or by its address; undefined where there is none. */
export async function findPlace({ read, t }: Reader, words: string): Promise<PageRef | undefined> {
  const slug = words
    .trim()
    .replace(/^.*place\//, "")
    .toLowerCase();
  const [row] = await read
    .select({ slug: t.pages.slug })
    .from(t.pages)
    .leftJoin(t.names, eq(t.names.pageId, t.pages.id))
    .where(and(eq(t.pages.kind, "place"), or(eq(t.pages.slug, slug), eq(t.names.folded, fold(words)))))
    .orderBy(asc(t.pages.id))
    .limit(1);
  const found = pageRef.safeParse(`place/${row?.slug ?? slug}`);
  return found.success ? found.data : undefined;
}
