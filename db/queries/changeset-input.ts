import "server-only";
import { eq } from "drizzle-orm";
import type { ChangeInput } from "@/domain/review/changeset";
import type { Reader } from "../store";
import type { ChangesetItem } from "./changeset";

/** Stored items as they would be handed in again: what a new version that changes only some of them starts from. */
export async function changesOf({ read, t }: Reader, items: readonly ChangesetItem[]): Promise<ChangeInput[]> {
  const changes: ChangeInput[] = [];
  for (const item of items) {
    const [base] =
      item.baseRevisionId === null
        ? []
        : await read
            .select({ number: t.revisions.number })
            .from(t.revisions)
            .where(eq(t.revisions.id, item.baseRevisionId))
            .limit(1);
    changes.push({
      kind: item.kind,
      slug: item.slug,
      action: item.action,
      base: base?.number ?? null,
      ...(item.proposal.content ? { content: item.proposal.content } : {}),
      ...(item.proposal.to ? { to: item.proposal.to } : {}),
    });
  }
  return changes;
}

/** The ids of all claims that these items propose. */
export const claimIdsIn = (items: readonly ChangesetItem[]): Set<string> =>
  new Set(items.flatMap((item) => item.proposal.content?.claims.map((claim) => claim.id) ?? []));
