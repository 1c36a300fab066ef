import { closeProposals } from "@/db/commands/close-proposals";
import { refuse } from "@/domain/review/refusal";
import { bodies } from "@/exports/openapi/bodies";
import { apiChange, type Change } from "@/server/api-change";
import { findUser } from "@/server/reading/user-view";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readBody } from "../../../../_kit/read-body";

export const dynamic = "force-dynamic";

/** Rejects everything that a suspended account has proposed, with one reason. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ name: string }>) => {
    const given = readBody(body, bodies.closeProposals);
    if (!given.ok) return given;
    const user = await findUser(ctx.store, params.name);
    return user ? closeProposals(ctx, given.value, { name: user.name }) : refuse("not_found");
  },
  answer: async (_ctx, { closed }) => ({ body: { closed } }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
