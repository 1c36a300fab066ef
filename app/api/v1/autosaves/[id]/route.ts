import { keepAutosave } from "@/db/commands/keep-autosave";
import { spend } from "@/db/commands/spend-limit";
import { findAutosave } from "@/db/queries/autosaves";
import { userIdOf } from "@/domain/policy/actor";
import { problem } from "@/server/api";
import { apiChange, type Change } from "@/server/api-change";
import { notAllowed } from "../../../_kit/not-allowed";
import { readRoute } from "../../../_kit/read-route";

export const dynamic = "force-dynamic";

type Params = { id: string };

/** An unsent text of whoever asks, as it was typed. Kept by nobody on the way. */
export const GET = readRoute<Params>(async ({ request, params, ctx }) => {
  const found = await findAutosave(ctx.store, ctx.actor, params.id);
  if (!found.ok) return problem(request, found.error);
  const { id, place, saves, savedAt, values } = found.value;
  return Response.json(
    { id, place, saves, saved_at: new Date(savedAt).toISOString(), fields: values },
    { headers: { "cache-control": "private, no-store" } },
  );
});

/** The form of an edit as it stands. */
export const PUT = apiChange({
  run: async ({ ctx, params, body }: Change<Params>) => {
    const id = userIdOf(ctx.actor);
    const limited = id === undefined ? undefined : await spend(ctx, "autosave", `user ${id}`);
    return limited ?? keepAutosave(ctx, params.id, body);
  },
  answer: async (_ctx, { id, saves, savedAt }) => ({
    body: { id, saves, saved_at: new Date(savedAt).toISOString() },
  }),
});

export const POST = notAllowed("GET", "PUT");
export const PATCH = notAllowed("GET", "PUT");
export const DELETE = notAllowed("GET", "PUT");
