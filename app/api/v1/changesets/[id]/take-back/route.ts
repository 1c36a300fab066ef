import { takeBackChangeset } from "@/db/commands/move-changeset";
import { apiChange, type Change } from "@/server/api-change";
import { showChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { seenChangeset } from "../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** The author takes a proposal out of the queue to go on working on it. */
export const POST = apiChange({
  run: async ({ ctx, params }: Change<{ id: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    return seen.ok ? takeBackChangeset(ctx, { id: params.id }) : seen;
  },
  answer: (ctx, { id }) => showChangeset(ctx, id),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
