import "server-only";
import type { PublishedRevision } from "@/db/queries/pages";

export type PublicationStatusView =
  | { how: "reviewed"; by: readonly string[]; at: number }
  | { how: "author_alone"; at: number }
  | { how: "imported"; at: number };

/** How a revision came before readers: reviewed by whom and when, by its author alone, or imported and not reviewed yet. */
export function publicationStatus(
  revision: Pick<PublishedRevision, "reviewedAt" | "reviewedBy" | "single" | "createdAt">,
): PublicationStatusView {
  if (revision.reviewedAt === null) return { how: "imported", at: revision.createdAt };
  if (revision.single) return { how: "author_alone", at: revision.createdAt };
  return { how: "reviewed", by: revision.reviewedBy === null ? [] : [revision.reviewedBy], at: revision.reviewedAt };
}
