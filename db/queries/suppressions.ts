import "server-only";
import { eq } from "drizzle-orm";
import type { SuppressionReason } from "@/domain/review/suppression";
import type { Reader } from "../store";

/** When and for which class of reasons a revision was suppressed: all that anybody below administrator is told. */
export async function findSuppression(
  { read, t }: Reader,
  revisionId: number,
): Promise<{ reason: SuppressionReason; at: number } | undefined> {
  const [row] = await read
    .select({ reason: t.suppressedContents.reason, at: t.suppressedContents.createdAt })
    .from(t.suppressedContents)
    .where(eq(t.suppressedContents.revisionId, revisionId))
    .limit(1);
  return row;
}
