import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { ProposedChange } from "@/domain/review/changeset";
import { speaks } from "@/domain/review/speaks";
import { type PageContent, readContent } from "@/domain/revisions/content";
import type { ProposalSides } from "@/domain/revisions/merge-sides";
import type { Reader } from "../store";

type Params = Record<string, string | number>;
/** How much an item changes, as it was counted when it was handed in. */
type Size = Record<"wordsAdded" | "wordsRemoved" | "claimsChanged", number | null>;

/** Everything that was taken out with a revision: enough to put it back exactly as it was. */
export type Withheld = {
  /** What was not to be read again; not known of what was sealed before this was kept. */
  readonly words?: readonly string[];
  readonly revision: { readonly id: number; readonly content: PageContent; readonly salt: string };
  readonly items: readonly ({ id: number; proposal: ProposedChange } & Partial<Size>)[];
  readonly versions: readonly { id: number; salt: string }[];
  readonly findings: readonly { id: number; params: Params }[];
  readonly changesets: readonly { id: number; title: string; reason: string }[];
  readonly summaries: readonly { id: number; summary: string }[];
  readonly reviews: readonly { id: number; comment: string }[];
  readonly comments: readonly { id: number; body: string | null; suggestion: string | null }[];
  readonly talk: readonly { id: number; body: string }[];
  readonly reports: readonly { id: number; body: string }[];
};

type Item = {
  readonly id: number;
  readonly pageId: number | null;
  readonly baseRevisionId: number | null;
  readonly proposal: ProposedChange;
};

/**
 * The sealed sides of proposals whose base was suppressed after they were made, by item: for a merge alone, and no screen may show them. What was proposed later is left out: it
 * could be an attempt to guess what the base said. Nothing where the wiki's secret is not at hand.
 */
export async function mapSealedSides(reader: Reader, items: readonly Item[]): Promise<Map<number, ProposalSides>> {
  const { read, t, sealer } = reader;
  const pageIds = items.flatMap(({ pageId }) => (pageId === null ? [] : [pageId]));
  const found = new Map<number, ProposalSides>();
  if (!sealer || pageIds.length === 0) return found;
  const rows = await read
    .select({ revisionId: t.revisions.id, sealed: t.suppressedContents.sealed, at: t.suppressedContents.createdAt })
    .from(t.suppressedContents)
    .innerJoin(t.revisions, eq(t.revisions.id, t.suppressedContents.revisionId))
    .where(inArray(t.revisions.pageId, pageIds));
  const opened = rows.map((row) => ({ ...row, withheld: JSON.parse(sealer.open(row.sealed)) as Withheld }));
  const made = await read
    .select({ id: t.changesetItems.id, at: t.changesetVersions.createdAt })
    .from(t.changesetItems)
    .innerJoin(t.changesetVersions, eq(t.changesetVersions.id, t.changesetItems.versionId))
    .where(
      inArray(
        t.changesetItems.id,
        items.map(({ id }) => id),
      ),
    );
  const isHidden = speaks(opened.flatMap(({ withheld }) => withheld.words ?? []));
  for (const { id, baseRevisionId, proposal } of items) {
    const base = opened.find((row) => row.revisionId === baseRevisionId);
    const at = made.find((row) => row.id === id)?.at;
    if (!base || at === undefined || at > base.at) continue;
    const sealing = opened.find(({ withheld }) => withheld.items.some((item) => item.id === id));
    // Where nobody knows which words were to go, what was sealed with them is not put together again.
    const sealed = sealing?.withheld.words && sealing.withheld.items.find((item) => item.id === id)?.proposal.content;
    const proposed = proposal.content ?? (sealed && readContent(sealed));
    if (proposed) found.set(id, { base: readContent(base.withheld.revision.content), proposed, isHidden });
  }
  return found;
}
