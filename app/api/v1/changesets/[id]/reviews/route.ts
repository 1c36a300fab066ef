import { reviewChangeset } from "@/db/commands/review-changeset";
import { apiChange } from "@/server/api";
import { answerChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { reviewedChangeset } from "../../../../_kit/reviewed-changeset";

export const dynamic = "force-dynamic";

/** A verdict on one version, naming the hash of what was looked at. */
export const POST = apiChange<{ id: string }>(async ({ ctx, body, params }) => {
  const seen = await reviewedChangeset(ctx, params.id);
  if (!seen.ok) return seen;
  return answerChangeset(ctx, await reviewChangeset(ctx, body, { id: params.id }), ({ publication }) => ({
    status: 201,
    fields: { publication },
  }));
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
