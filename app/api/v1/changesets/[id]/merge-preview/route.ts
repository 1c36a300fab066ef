import { ok } from "@/domain/result";
import { readChoicesJson } from "@/exports/content-json";
import { bodies } from "@/exports/openapi/bodies";
import { apiChange, type Change } from "@/server/api-change";
import { mergePreviewJson } from "../../../../_kit/merge-preview-json";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readBody } from "../../../../_kit/read-body";
import { seenChangeset } from "../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** What a proposal would be on today's pages, with the conflicts that are left. Changes nothing. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ id: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    if (!seen.ok) return seen;
    const given = readBody(readChoicesJson(body ?? {}), bodies.rebase);
    return given.ok ? ok(await mergePreviewJson(ctx.store, seen.value, given.value.choices)) : given;
  },
  answer: async (_ctx, preview) => ({ body: preview }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
