import "server-only";
import { and, asc, eq, isNotNull, notExists, sql } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import type { Reader } from "../../store";
import { mapSources } from "../sources";
import { defineInvariant } from "./invariant";

export const citationsExist = defineInvariant({
  name: "citations-exist",
  describe: {
    ar: "لكل إفادة منشورة مصدر وفقرة موجودان",
    en: "Every published claim has a source and a paragraph that exist",
  },
  find: async (reader) => [...(await unsourced(reader)), ...(await intoNothing(reader))],
});

async function unsourced({ read, t }: Reader): Promise<string[]> {
  const cited = read
    .select({ one: sql`1` })
    .from(t.citations)
    .where(sql`${t.citations.pageId} = ${t.claims.pageId} and ${t.citations.claimId} = ${t.claims.claimId}`);
  const rows = await read
    .select({ subject: t.claims.subject, claim: t.claims.claimId })
    .from(t.claims)
    .where(notExists(cited));
  return rows.map((row) => `${row.subject}, claim ${row.claim} cites nothing`);
}

async function intoNothing(reader: Reader): Promise<string[]> {
  const { read, t } = reader;
  const rows = await read
    .select({
      pageId: t.citations.pageId,
      claim: t.citations.claimId,
      source: t.citations.source,
      from: t.citations.paragraph,
      to: t.citations.paragraphTo,
    })
    .from(t.citations)
    .where(isNotNull(t.citations.claimId))
    .orderBy(asc(t.citations.id));
  const paragraphs = new Map<string, ReadonlySet<number>>();
  for (const [ref, { fields }] of await mapSources(
    reader,
    rows.map((row) => row.source as PageRef),
  ))
    paragraphs.set(ref, new Set(fields.paragraphs.map((one) => one.n)));
  const withheld = await withheldSources(reader);
  return rows
    .filter(({ source, from, to }) => {
      if (withheld.has(source)) return false; // its paragraphs are there, and nobody is told of them
      const known = paragraphs.get(source);
      return !known || from === null || !known.has(from) || (to !== null && !known.has(to));
    })
    .map(
      (row) =>
        `page ${row.pageId}, claim ${row.claim} cites ${row.source}, paragraph ${row.from ?? "?"}, which is not there`,
    );
}

async function withheldSources({ read, t }: Reader): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ slug: t.pages.slug })
    .from(t.pages)
    .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
    .where(and(eq(t.pages.kind, "source"), eq(t.revisions.visibility, "suppressed")));
  return new Set(rows.map((row) => `source/${row.slug}`));
}
