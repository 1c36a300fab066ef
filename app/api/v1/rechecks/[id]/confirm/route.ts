import { confirmRecheck } from "@/db/commands/confirm-recheck";
import { apiChange, type Change } from "@/server/api-change";
import { notAllowed } from "../../../../_kit/not-allowed";

export const dynamic = "force-dynamic";

/** A moderator has looked at what a publication made doubtful, and says that it stands. */
export const POST = apiChange({
  run: ({ ctx, params }: Change<{ id: string }>) => confirmRecheck(ctx, { id: params.id }),
  answer: async (_ctx, { id }) => ({ body: { id, confirmed: true } }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
