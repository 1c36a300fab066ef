import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "../store";

export type ReviewTrail = {
  readonly reviews: readonly {
    id: number;
    version: number;
    reviewer: string;
    verdict: string;
    reasonCode: string | null;
    comment: string | null;
    late: boolean;
    createdAt: number;
  }[];
  readonly events: readonly {
    id: number;
    version: number;
    transition: string;
    fromState: string | null;
    toState: string;
    actor: string | null;
    createdAt: number;
  }[];
  readonly comments: readonly {
    publicId: string;
    version: number;
    author: string | null;
    page: string | null;
    anchor: string | null;
    body: string | null;
    /** As stored: `readSuggestion` reads it. */
    suggestion: string | null;
    createdAt: number;
    resolvedAt: number | null;
  }[];
  readonly versions: readonly {
    number: number;
    author: string | null;
    note: string | null;
    createdAt: number;
    contentHash: string;
  }[];
};

/** Everything that was said and done about a changeset, in order. */
export async function findReviewTrail({ read, t }: Reader, changesetId: number): Promise<ReviewTrail> {
  const reviews = await read
    .select({
      id: t.reviews.id,
      version: t.reviews.version,
      reviewer: t.users.name,
      verdict: t.reviews.verdict,
      reasonCode: t.reviews.reasonCode,
      comment: t.reviews.comment,
      late: t.reviews.late,
      createdAt: t.reviews.createdAt,
    })
    .from(t.reviews)
    .innerJoin(t.users, eq(t.users.id, t.reviews.reviewerId))
    .where(eq(t.reviews.changesetId, changesetId))
    .orderBy(asc(t.reviews.id));
  const events = await read
    .select({
      id: t.reviewEvents.id,
      version: t.reviewEvents.version,
      transition: t.reviewEvents.transition,
      fromState: t.reviewEvents.fromState,
      toState: t.reviewEvents.toState,
      actor: t.users.name,
      createdAt: t.reviewEvents.createdAt,
    })
    .from(t.reviewEvents)
    .leftJoin(t.users, eq(t.users.id, t.reviewEvents.actorId))
    .where(eq(t.reviewEvents.changesetId, changesetId))
    .orderBy(asc(t.reviewEvents.id));
  const comments = await read
    .select({
      publicId: t.comments.publicId,
      version: t.comments.version,
      author: t.users.name,
      page: t.comments.page,
      anchor: t.comments.anchor,
      body: t.comments.body,
      suggestion: t.comments.suggestion,
      createdAt: t.comments.createdAt,
      resolvedAt: t.comments.resolvedAt,
    })
    .from(t.comments)
    .leftJoin(t.users, eq(t.users.id, t.comments.authorId))
    .where(and(eq(t.comments.changesetId, changesetId), eq(t.comments.visibility, "normal")))
    .orderBy(asc(t.comments.id));
  const versions = await read
    .select({
      number: t.changesetVersions.number,
      author: t.users.name,
      note: t.changesetVersions.note,
      createdAt: t.changesetVersions.createdAt,
      contentHash: t.changesetVersions.contentHash,
    })
    .from(t.changesetVersions)
    .leftJoin(t.users, eq(t.users.id, t.changesetVersions.authorId))
    .where(eq(t.changesetVersions.changesetId, changesetId))
    .orderBy(asc(t.changesetVersions.number));
  return { reviews, events, comments, versions };
}
