import "server-only";
import { eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../store";
import { mapSources } from "./sources";

/** Every page of the wiki by its address, deleted ones included, and the paragraph numbers of its published sources. */
export async function listPageRefs(
  reader: Reader,
): Promise<{ pages: Set<PageRef>; paragraphs: Map<PageRef, Set<number>> }> {
  const { read, t } = reader;
  const rows = await read.select({ kind: t.pages.kind, slug: t.pages.slug }).from(t.pages);
  const sources = await read.select({ slug: t.pageCards.slug }).from(t.pageCards).where(eq(t.pageCards.kind, "source"));
  const paragraphs = new Map<PageRef, Set<number>>();
  for (const [ref, { fields }] of await mapSources(
    reader,
    sources.map(({ slug }): PageRef => `source/${slug}`),
  ))
    paragraphs.set(ref, new Set(fields.paragraphs.map((one) => one.n)));
  return { pages: new Set(rows.map(({ kind, slug }): PageRef => `${kind}/${slug}`)), paragraphs };
}
