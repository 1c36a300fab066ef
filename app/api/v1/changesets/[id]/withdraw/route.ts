import { withdrawChangeset } from "@/db/commands/move-changeset";
import { apiChange } from "@/server/api";
import { answerChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { seenChangeset } from "../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** The author gives a proposal up; what was said about it stays. */
export const POST = apiChange<{ id: string }>(async ({ ctx, params }) => {
  const seen = await seenChangeset(ctx, params.id);
  if (!seen.ok) return seen;
  return answerChangeset(ctx, await withdrawChangeset(ctx, { id: params.id }));
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
