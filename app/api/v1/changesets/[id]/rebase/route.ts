import { rebaseChangeset } from "@/db/commands/rebase-changeset";
import { readChoicesJson } from "@/exports/content-json";
import { notAllowed } from "../../../../_kit/not-allowed";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** The author brings a proposal up to date, choosing where both sides changed the same place. */
export const POST = stepRoute(({ ctx, params, body }) =>
  rebaseChangeset(ctx, readChoicesJson(body ?? {}), { id: params.id }),
);

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
