import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { SourceFields } from "@/domain/kinds/fields";
import { type PageRef, splitRef } from "@/domain/kinds/names";
import { type PageContent, readContent } from "@/domain/revisions/content";
import { withheldContent } from "@/domain/revisions/withheld";
import type { Bilingual } from "@/domain/text";
import type { Reader } from "../store";
import { findPageAnswer } from "./pages";

export type SourceRecord = { readonly titles: Bilingual; readonly fields: SourceFields };

/** Metadata of published source pages by the address asked for, former addresses included; missing ones are not in the map. */
export async function mapSources(store: Reader, refs: Iterable<PageRef>): Promise<Map<PageRef, SourceRecord>> {
  const wanted = [...new Set(refs)].filter((ref) => splitRef(ref).kind === "source");
  const sources = await mapCurrent(store, wanted);
  const moved = new Map<PageRef, PageRef>();
  for (const ref of wanted) {
    const answer = sources.has(ref) ? undefined : await findPageAnswer(store, splitRef(ref));
    if (answer?.found === "moved") moved.set(ref, answer.to);
  }
  const elsewhere = moved.size > 0 ? await mapCurrent(store, [...moved.values()]) : new Map();
  for (const [ref, to] of moved) {
    const source = elsewhere.get(to);
    if (source) sources.set(ref, source);
  }
  return sources;
}

const atOnce = 500;

/** Sources that are published under these very addresses. */
async function mapCurrent({ read, t }: Reader, refs: readonly PageRef[]): Promise<Map<PageRef, SourceRecord>> {
  const sources = new Map<PageRef, SourceRecord>();
  for (let from = 0; from < refs.length; from += atOnce) {
    const slugs = refs.slice(from, from + atOnce).map((ref) => splitRef(ref).slug);
    const rows = await read
      .select({ slug: t.pages.slug, hash: t.revisions.hash, content: t.revisions.content })
      .from(t.pages)
      .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
      .where(and(eq(t.pages.kind, "source"), inArray(t.pages.slug, slugs), eq(t.pages.state, "published")));
    for (const { slug, hash, content } of rows) {
      const record = content === null ? recordOf(withheldContent("source")) : keptRecord(hash, content);
      if (record) sources.set(`source/${slug}`, record);
    }
  }
  return sources;
}

/** Sources are cited by many pages, and a revision under its hash never says anything else: each is checked once. */
const records = new LRUCache<string, SourceRecord>({ max: 2000 });

function keptRecord(hash: string, stored: PageContent): SourceRecord | undefined {
  const record = records.get(hash) ?? recordOf(readContent({ ...stored, body: {}, claims: [] }));
  if (record) records.set(hash, record);
  return record;
}

const recordOf = (content: PageContent): SourceRecord | undefined =>
  content.kind === "source" ? { titles: content.titles, fields: content.fields } : undefined;
