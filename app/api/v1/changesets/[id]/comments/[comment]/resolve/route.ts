import { resolveComment } from "@/db/commands/post-comment";
import { bodies } from "@/exports/openapi/bodies";
import { apiChange, type Change } from "@/server/api-change";
import { showChangeset } from "../../../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../../../_kit/not-allowed";
import { readBody } from "../../../../../../_kit/read-body";
import { seenChangeset } from "../../../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** Settles a comment, or opens it again. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ id: string; comment: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    if (!seen.ok) return seen;
    const given = readBody(body ?? {}, bodies.resolve);
    return given.ok ? resolveComment(ctx, { ...params, resolved: given.value.resolved }) : given;
  },
  answer: (ctx, { id }) => showChangeset(ctx, id),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
