import { planPart } from "@/db/queries/part-plan";
import { planChangeset } from "@/db/queries/plan";
import { ok } from "@/domain/result";
import { readLeftOut } from "@/domain/review/parts/part-address";
import { refuse } from "@/domain/review/refusal";
import { isOpen } from "@/domain/review/states";
import { readPartJson } from "@/exports/content-json";
import { bodies } from "@/exports/openapi/bodies";
import { apiChange, type Change } from "@/server/api-change";
import { notAllowed } from "../../../../_kit/not-allowed";
import { partPreviewJson } from "../../../../_kit/part-preview-json";
import { readBody } from "../../../../_kit/read-body";
import { seenChangeset } from "../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** What an approval of a part would publish, with the hash that it must name. Changes nothing. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ id: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    if (!seen.ok) return seen;
    if (!isOpen(seen.value.state)) return refuse("already_decided");
    const given = readBody(readPartJson(body ?? {}), bodies.part);
    if (!given.ok) return given;
    const part = planPart(await planChangeset(ctx.store, seen.value), readLeftOut(given.value.leave_out));
    return part.ok ? ok(partPreviewJson(part.value)) : part;
  },
  answer: async (_ctx, preview) => ({ body: preview }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
