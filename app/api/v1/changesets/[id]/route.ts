import { z } from "zod";
import { reviseChangeset } from "@/db/commands/revise-changeset";
import { spendSubmission } from "@/db/commands/spend-limit";
import { denial } from "@/domain/policy/may";
import { refuse } from "@/domain/review/refusal";
import { readChangesetJson } from "@/exports/content-json";
import { bodies } from "@/exports/openapi/bodies";
import { prepareAhead } from "@/server/ahead";
import { privateJson, problem } from "@/server/api";
import { apiChange, type Change } from "@/server/api-change";
import { asSent, showChangeset } from "../../../_kit/answer-changeset";
import { changesetJson } from "../../../_kit/changeset-json";
import { notAllowed } from "../../../_kit/not-allowed";
import { readBody } from "../../../_kit/read-body";
import { readRoute } from "../../../_kit/read-route";
import { seenChangeset } from "../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

type Params = { id: string };

/** A changeset with everything said and done about it, for whoever may see it. */
export const GET = readRoute<Params>(async ({ request, params, ctx }) => {
  const seen = await seenChangeset(ctx, params.id);
  if (!seen.ok) return problem(request, seen.error);
  if (!denial(ctx.actor, "changeset.approve", { state: seen.value.state, ownerIds: seen.value.writerIds }))
    prepareAhead(params.id);
  return privateJson(request, await changesetJson(ctx.store, seen.value, ctx.now()));
});

const { submit, saves, note } = bodies.reviseChangeset.shape;
/** What the command takes beside the changeset itself, which it validates. */
const beside = z.looseObject({ submit, saves, note });

/** New content by its author. An answer to a request for changes is submitted again; a draft stays one unless told otherwise. */
export const PUT = apiChange({
  run: async ({ ctx, body, params }: Change<Params>) => {
    const seen = await seenChangeset(ctx, params.id);
    if (!seen.ok) return seen;
    const { state, authorIds } = seen.value;
    const denied = denial(ctx.actor, "changeset.revise", { state, ownerIds: authorIds });
    if (denied) return refuse(denied);
    const given = readBody(body, beside);
    if (!given.ok) return given;
    const limited = await spendSubmission(ctx);
    if (limited) return limited;
    const { saves: known, note: remark, ...changeset } = given.value;
    const proposal = { ...changeset, submit: changeset.submit ?? state === "changes_requested" };
    const how = { id: params.id, saves: known, note: remark };
    return asSent(await reviseChangeset(ctx, readChangesetJson(proposal), how));
  },
  answer: (ctx, { id }) => showChangeset(ctx, id),
});

export const POST = notAllowed("GET", "PUT");
export const PATCH = notAllowed("GET", "PUT");
export const DELETE = notAllowed("GET", "PUT");
