import { postComment } from "@/db/commands/post-comment";
import { reviewChangeset } from "@/db/commands/review-changeset";
import { planChangeset } from "@/db/queries/plan";
import { ok } from "@/domain/result";
import { domainPointer } from "@/exports/api-names";
import { bodies } from "@/exports/openapi/bodies";
import { apiChange, type Change } from "@/server/api-change";
import { showChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readBody } from "../../../../_kit/read-body";
import { seenChangeset } from "../../../../_kit/seen-changeset";

export const dynamic = "force-dynamic";

/** A comment on a changeset: a verdict that decides nothing. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ id: string }>) => {
    const seen = await seenChangeset(ctx, params.id);
    if (!seen.ok) return seen;
    const given = readBody(body, bodies.comment);
    if (!given.ok) return given;
    const { page, anchor, suggestion } = given.value;
    if (page !== undefined) {
      const placed = { comment: given.value.comment, page, anchor: domainPointer(anchor ?? ""), suggestion };
      const posted = await postComment(ctx, placed, { id: params.id });
      return posted.ok ? ok({ id: params.id, state: seen.value.state, publication: null }) : posted;
    }
    const { hash } = await planChangeset(ctx.store, seen.value);
    const { comment, version = seen.value.version } = given.value;
    return reviewChangeset(ctx, { version, seen_hash: hash, verdict: "comment", comment }, { id: params.id });
  },
  answer: (ctx, { id, publication, rest = null }) =>
    showChangeset(ctx, id, { status: 201, fields: { publication, rest } }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
