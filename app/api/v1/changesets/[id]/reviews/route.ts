import { reviewChangeset } from "@/db/commands/review-changeset";
import { readPartJson } from "@/exports/content-json";
import { apiChange, type Change } from "@/server/api-change";
import { showChangeset } from "../../../../_kit/answer-changeset";
import { notAllowed } from "../../../../_kit/not-allowed";
import { reviewedChangeset } from "../../../../_kit/reviewed-changeset";

export const dynamic = "force-dynamic";

/** A verdict on one version, naming the hash of what was looked at. */
export const POST = apiChange({
  run: async ({ ctx, params, body }: Change<{ id: string }>) => {
    const seen = await reviewedChangeset(ctx, params.id);
    return seen.ok ? reviewChangeset(ctx, readPartJson(body), { id: params.id }) : seen;
  },
  answer: (ctx, { id, publication, rest = null }) =>
    showChangeset(ctx, id, { status: 201, fields: { publication, rest } }),
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
