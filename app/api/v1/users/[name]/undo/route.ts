import { spendSubmission } from "@/db/commands/spend-limit";
import { undoWork } from "@/db/commands/undo-work";
import { refuse } from "@/domain/review/refusal";
import { bodies } from "@/exports/openapi/bodies";
import { apiChange, type Change } from "@/server/api-change";
import { findUser } from "@/server/reading/user-view";
import { showChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readBody } from "../../../../_kit/read-body";

export const dynamic = "force-dynamic";

/** Proposes to take back everything that an account published in a period, as one changeset. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ name: string }>) => {
    const given = readBody(body, bodies.undo);
    if (!given.ok) return given;
    const user = await findUser(ctx.store, params.name);
    if (!user) return refuse("not_found");
    const { from, to, ...rest } = given.value;
    const period = { from: Date.parse(from), to: Date.parse(to) };
    return (await spendSubmission(ctx)) ?? undoWork(ctx, { ...rest, ...period }, { name: user.name });
  },
  answer: (ctx, { id }) => showChangeset(ctx, id, { status: 201, location: `/api/v1/changesets/${id}` }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
