import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { fold } from "@/domain/arabic/fold";
import type { KindName, PageRef } from "@/domain/kinds/names";
import { locales } from "@/domain/text";
import type { Reader } from "../store";
import type { ChangesetItem } from "./changeset";

type Proposed = Pick<ChangesetItem, "id" | "kind" | "ref" | "proposal">;

/** New pages beside which one of the same kind and title appeared after they were proposed, by item: perhaps one page, not two. */
export async function mapSameSubjects({ read, t }: Reader, items: readonly Proposed[]): Promise<Map<number, PageRef>> {
  const titled = items.map((item) => ({ ...item, titles: titlesOf(item) })).filter(({ titles }) => titles.length > 0);
  const found = new Map<number, PageRef>();
  if (titled.length === 0) return found;
  const rows = await read
    .select({
      folded: t.names.folded,
      kind: t.pages.kind,
      slug: t.pages.slug,
      since: sql<number>`(select min(r.created_at) from ${t.revisions} r where r.page_id = ${t.pages.id})`,
    })
    .from(t.names)
    .innerJoin(t.pages, eq(t.pages.id, t.names.pageId))
    .where(
      and(eq(t.names.isTitle, true), inArray(t.names.folded, [...new Set(titled.flatMap(({ titles }) => titles))])),
    );
  if (rows.length === 0) return found;
  const made = await read
    .select({ id: t.changesetItems.id, at: t.changesetVersions.createdAt })
    .from(t.changesetItems)
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.changesetItems.versionId))
    .where(
      inArray(
        t.changesetItems.id,
        titled.map(({ id }) => id),
      ),
    );
  for (const { id, kind, ref, titles } of titled) {
    const at = made.find((row) => row.id === id)?.at;
    const same = rows.find(
      (row) => row.kind === kind && titles.includes(row.folded) && at !== undefined && row.since > at,
    );
    const other: PageRef | undefined = same && `${same.kind as KindName}/${same.slug}`;
    if (other && other !== ref) found.set(id, other);
  }
  return found;
}

const titlesOf = ({ proposal }: Proposed): string[] =>
  locales.flatMap((lang) => {
    const title = proposal.content?.titles[lang];
    return title ? [fold(title)] : [];
  });
