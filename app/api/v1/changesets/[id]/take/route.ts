import { takeLease } from "@/db/commands/take-lease";
import { bodies } from "@/exports/openapi/bodies";
import { notAllowed } from "../../../../_kit/not-allowed";
import { readBody } from "../../../../_kit/read-body";
import { stepRoute } from "../../../../_kit/step-route";

export const dynamic = "force-dynamic";

/** A moderator says that they are looking at a proposal, for thirty minutes. */
export const POST = stepRoute(async ({ ctx, params, body }) => {
  const given = readBody(body ?? {}, bodies.take);
  return given.ok ? takeLease(ctx, { id: params.id, over: given.value.over }) : given;
});

export const GET = notAllowed("POST");
export const PUT = notAllowed("POST");
export const PATCH = notAllowed("POST");
export const DELETE = notAllowed("POST");
