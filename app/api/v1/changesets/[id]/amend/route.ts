import { amendChangeset } from "@/db/commands/amend-changeset";
import { readChangesetJson } from "@/exports/content-json";
import { notAllowed } from "../../../../_kit/not-allowed";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** A moderator amends a proposal that waits for review: a new version under both names. */
export const POST = stepRoute(({ ctx, params, body }) =>
  amendChangeset(ctx, readChangesetJson(body ?? {}), { id: params.id }),
);

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
