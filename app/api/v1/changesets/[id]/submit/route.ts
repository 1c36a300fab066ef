import { spendSubmission } from "@/db/commands/spend-limit";
import { submitChangeset } from "@/db/commands/submit-changeset";
import { denial } from "@/domain/policy/may";
import { refuse } from "@/domain/review/refusal";
import { apiChange, type Change } from "@/server/api-change";
import { asSent, showChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { seenChangeset } from "../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** Hands a draft to the moderators. */
export const POST = apiChange({
  run: async ({ ctx, params }: Change<{ id: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    if (!seen.ok) return seen;
    const denied = denial(ctx.actor, "changeset.submit", { state: seen.value.state, ownerIds: seen.value.authorIds });
    if (denied) return refuse(denied);
    const limited = await spendSubmission(ctx);
    if (limited) return limited;
    return asSent(await submitChangeset(ctx, { id: params.id }));
  },
  answer: (ctx, { id }) => showChangeset(ctx, id),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
