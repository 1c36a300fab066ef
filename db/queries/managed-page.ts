import "server-only";
import { and, eq } from "drizzle-orm";
import type { KindName } from "@/domain/kinds/names";
import { type PageContent, readContent } from "@/domain/revisions/content";
import type { Reader } from "../store";

export type ManagedPage = {
  readonly id: number;
  readonly state: "published" | "deleted" | "redirected";
  /** The newest revision, which a change starts from. */
  readonly number: number;
  /** Undefined where it was suppressed. */
  readonly content: PageContent | undefined;
};

/** The page that has this address now, whatever became of it. */
export async function findManagedPage(
  { read, t }: Reader,
  { kind, slug }: { kind: KindName; slug: string },
): Promise<ManagedPage | undefined> {
  const [row] = await read
    .select({ id: t.pages.id, state: t.pages.state, number: t.revisions.number, content: t.revisions.content })
    .from(t.pages)
    .innerJoin(t.revisions, eq(t.revisions.id, t.pages.headRevisionId))
    .where(and(eq(t.pages.kind, kind), eq(t.pages.slug, slug)))
    .limit(1);
  return row && { ...row, content: row.content ? readContent(row.content) : undefined };
}
