import "server-only";
import { sql } from "drizzle-orm";
import { edition } from "@/domain/markup/typeset";
import type { Reader } from "../store";

/**
 * Whether a published page lacks derived rows that an earlier release did not write yet, or wrote by other rules: after a migration they are made by a
 * rebuild. Until then readers get the same text, made as they read.
 */
export async function isUnderived({ read, t }: Reader): Promise<boolean> {
  const claims = await read.select({ id: t.claims.id }).from(t.claims).where(sql`${t.claims.since} is null`).limit(1);
  if (claims.length > 0) return true;
  const old = await read
    .select({ id: t.pageTexts.id })
    .from(t.pageTexts)
    .where(sql`${t.pageTexts.typeset} ->> '$.edition' is not ${edition}`)
    .limit(1);
  if (old.length > 0) return true;
  const texts = await read
    .select({ id: t.pages.id })
    .from(t.pages)
    .innerJoin(t.revisions, sql`${t.revisions.id} = ${t.pages.headRevisionId}`)
    .where(
      sql`${t.pages.state} = 'published' and ${t.revisions.visibility} = 'normal'
        and coalesce(nullif(${t.revisions.content} ->> '$.body.ar', ''), nullif(${t.revisions.content} ->> '$.body.en', '')) is not null
        and not exists (select 1 from ${t.pageTexts} where ${t.pageTexts.pageId} = ${t.pages.id})`,
    )
    .limit(1);
  return texts.length > 0;
}
