import "server-only";
import type { PublishedRevision } from "@/db/queries/pages";

export type PublicationStatusView =
  | { how: "reviewed"; by: readonly string[]; at: number }
  | { how: "author_alone"; at: number }
  | { how: "partly"; by: readonly string[]; at: number }
  | { how: "imported"; at: number };

/** How a revision came before readers: reviewed by whom and when, by its author alone, or imported and not reviewed yet, wholly or but for its last change. */
export function publicationStatus(
  revision: Pick<PublishedRevision, "reviewedAt" | "reviewedBy" | "single" | "createdAt"> & {
    whollyReviewed?: boolean;
  },
): PublicationStatusView {
  if (revision.reviewedAt === null) return { how: "imported", at: revision.createdAt };
  if (revision.whollyReviewed === false)
    return { how: "partly", by: revision.reviewedBy === null ? [] : [revision.reviewedBy], at: revision.reviewedAt };
  if (revision.single) return { how: "author_alone", at: revision.createdAt };
  return { how: "reviewed", by: revision.reviewedBy === null ? [] : [revision.reviewedBy], at: revision.reviewedAt };
}
