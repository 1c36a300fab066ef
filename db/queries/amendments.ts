import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { PageRef } from "@/domain/kinds/names";
import { diffContent, type PageDiff } from "@/domain/revisions/page-diff";
import type { Reader } from "../store";
import { findChangeset, type StoredChangeset } from "./changeset";

/** What a moderator changed in a proposal, apart from what its author wrote. */
export type Amendment = {
  readonly version: number;
  readonly by: string;
  readonly note: string | null;
  readonly at: number;
  readonly spellingOnly: boolean;
  readonly pages: readonly { readonly ref: PageRef; readonly diff: PageDiff }[];
};

/** The amendments of a proposal, oldest first, each as the difference to the version before it. */
export async function listAmendments(reader: Reader, changeset: StoredChangeset): Promise<Amendment[]> {
  const { read, t } = reader;
  const rows = await read
    .select({
      version: t.changesetVersions.number,
      by: t.users.name,
      note: t.changesetVersions.note,
      at: t.changesetVersions.createdAt,
      spellingOnly: t.changesetVersions.spellingOnly,
    })
    .from(t.reviewEvents)
    .innerJoin(
      t.changesetVersions,
      and(
        eq(t.changesetVersions.changesetId, t.reviewEvents.changesetId),
        eq(t.changesetVersions.number, t.reviewEvents.version),
      ),
    )
    .innerJoin(t.users, eq(t.users.id, t.changesetVersions.authorId))
    .where(and(eq(t.reviewEvents.changesetId, changeset.id), eq(t.reviewEvents.transition, "amend")))
    .orderBy(asc(t.changesetVersions.number));
  const amendments: Amendment[] = [];
  for (const row of rows) {
    const before = await findChangeset(reader, changeset.publicId, row.version - 1);
    const after = await findChangeset(reader, changeset.publicId, row.version);
    const pages = (after?.items ?? []).flatMap(({ ref, proposal }) => {
      const former = before?.items.find((item) => item.ref === ref)?.proposal.content;
      const diff = proposal.content && diffContent(former, proposal.content);
      return diff && diff.changes.length > 0 ? [{ ref, diff }] : [];
    });
    amendments.push({ ...row, pages });
  }
  return amendments;
}
