import { carryOutSuggestion } from "@/db/commands/apply-suggestion";
import { apiChange, type Change } from "@/server/api-change";
import { asSent, showChangeset } from "../../../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../../../_kit/not-allowed";
import { seenChangeset } from "../../../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** Carries out what a comment suggests: a new version, and the comment is settled. */
export const POST = apiChange({
  run: async ({ ctx, params }: Change<{ id: string; comment: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    return seen.ok ? asSent(await carryOutSuggestion(ctx, params)) : seen;
  },
  answer: (ctx, { id }) => showChangeset(ctx, id),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
